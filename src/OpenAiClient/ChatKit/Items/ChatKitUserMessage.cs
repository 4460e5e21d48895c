namespace OpenAi.ChatKit;

/// <summary>A message of the user.</summary>
public sealed partial record ChatKitUserMessage : ChatKitThreadItem
{
    /// <summary>The text.</summary>
    public IReadOnlyList<ChatKitUserContent> Content { get; set; } = [];

    /// <summary>The files attached to the message.</summary>
    public IReadOnlyList<ChatKitAttachment> Attachments { get; set; } = [];

    /// <summary>The model and the tool that the user chose.</summary>
    public ChatKitInferenceOptions? InferenceOptions { get; set; }
}
