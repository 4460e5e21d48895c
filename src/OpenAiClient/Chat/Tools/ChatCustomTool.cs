namespace OpenAi.Chat;

/// <summary>A tool that the model may call with free text, or with text that follows a grammar.</summary>
public sealed partial record ChatCustomTool : ChatTool
{
    /// <summary>The tool.</summary>
    public ChatCustomToolDefinition Custom { get; set; } = new();
}
