namespace OpenAi.ChatKit;

/// <summary>The kind of an attached file. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class ChatKitAttachmentType
{
    /// <summary>An image.</summary>
    public static ChatKitAttachmentType Image { get; } = new("image");

    /// <summary>Another file.</summary>
    public static ChatKitAttachmentType File { get; } = new("file");
}
