namespace OpenAi.ChatKit;

/// <summary>A file that came with a message.</summary>
public sealed partial record ChatKitAttachment : JsonModel
{
    /// <summary>The kind.</summary>
    public ChatKitAttachmentType? Type { get; set; }

    /// <summary>Its id.</summary>
    public string Id { get; set; } = "";

    /// <summary>Its name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Its media type.</summary>
    public string MimeType { get; set; } = "";

    /// <summary>Where a preview of an image is; <see langword="null"/> when there is none.</summary>
    public string? PreviewUrl { get; set; }
}
