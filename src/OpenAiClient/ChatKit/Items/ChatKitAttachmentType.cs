namespace OpenAi.ChatKit;

/// <summary>The kind of a file that came with a message. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ChatKitAttachmentType
{
    /// <summary>An image.</summary>
    public static ChatKitAttachmentType Image { get; } = new("image");

    /// <summary>Another file.</summary>
    public static ChatKitAttachmentType File { get; } = new("file");
}
