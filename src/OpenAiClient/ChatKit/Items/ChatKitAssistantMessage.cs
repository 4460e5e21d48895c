namespace OpenAi.ChatKit;

/// <summary>An answer of the workflow.</summary>
public sealed partial record ChatKitAssistantMessage : ChatKitThreadItem
{
    /// <summary>The text.</summary>
    public IReadOnlyList<ChatKitOutputText> Content { get; set; } = [];
}
