namespace OpenAi.Chat;

/// <summary>The model must call this custom tool.</summary>
public sealed partial record ChatCustomToolChoice : ChatToolChoice
{
    /// <summary>The tool.</summary>
    public ChatNamedTool Custom { get; set; } = new();
}
