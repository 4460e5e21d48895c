namespace OpenAi.ChatKit;

/// <summary>A file attached to a message.</summary>
public sealed partial record ChatKitAttachment : JsonModel
{
    /// <summary>The kind.</summary>
    public ChatKitAttachmentType? Type { get; set; }

    /// <summary>The id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The name.</summary>
    public string Name { get; set; } = "";

    /// <summary>The media type.</summary>
    public string MimeType { get; set; } = "";

    /// <summary>The URL of a preview of an image; <see langword="null"/> when there is none.</summary>
    public string? PreviewUrl { get; set; }
}
