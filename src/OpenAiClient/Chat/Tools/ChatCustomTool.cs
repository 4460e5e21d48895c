namespace OpenAi.Chat;

/// <summary>A tool that the model may ask to be called, with free text or text of a grammar.</summary>
public sealed partial record ChatCustomTool : ChatTool
{
    /// <summary>The tool.</summary>
    public ChatCustomToolDefinition Custom { get; set; } = new();
}
