namespace OpenAi.ChatKit;

/// <summary>What the user has said.</summary>
public sealed partial record ChatKitUserMessage : ChatKitThreadItem
{
    /// <summary>The text.</summary>
    public IReadOnlyList<ChatKitUserContent> Content { get; set; } = [];

    /// <summary>The files that came with it.</summary>
    public IReadOnlyList<ChatKitAttachment> Attachments { get; set; } = [];

    /// <summary>Which model and tool the user has chosen.</summary>
    public ChatKitInferenceOptions? InferenceOptions { get; set; }
}
