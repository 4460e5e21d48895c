namespace OpenAi.ChatKit;

/// <summary>What the workflow has answered.</summary>
public sealed partial record ChatKitAssistantMessage : ChatKitThreadItem
{
    /// <summary>The text.</summary>
    public IReadOnlyList<ChatKitOutputText> Content { get; set; } = [];
}
