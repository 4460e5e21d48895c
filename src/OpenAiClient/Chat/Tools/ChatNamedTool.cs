namespace OpenAi.Chat;

/// <summary>A tool by its name.</summary>
public sealed partial record ChatNamedTool : JsonModel
{
    /// <summary>The name.</summary>
    public string Name { get; set; } = "";
}
