namespace OpenAi.Responses;

/// <summary>The text output of the code.</summary>
public sealed partial record ResponseCodeLogs : ResponseCodeOutput
{
    /// <summary>The text.</summary>
    public string Logs { get; set; } = "";
}
