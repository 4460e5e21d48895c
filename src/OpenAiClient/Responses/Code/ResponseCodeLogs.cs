namespace OpenAi.Responses;

/// <summary>What it wrote.</summary>
public sealed partial record ResponseCodeLogs : ResponseCodeOutput
{
    /// <summary>The text.</summary>
    public string Logs { get; set; } = "";
}
