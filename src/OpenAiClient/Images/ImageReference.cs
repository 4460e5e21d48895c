using OpenAi.Files;

namespace OpenAi.Images;

/// <summary>An input image by its URL or by the id of an uploaded file: exactly one of the two.</summary>
public sealed partial record ImageReference : JsonModel
{
    /// <summary>An absolute URL, or the image itself as a <c>data:</c> URL of at most 20 MiB.</summary>
    public string? ImageUrl { get; set; }

    /// <summary>The id of an uploaded file.</summary>
    public string? FileId { get; set; }

    /// <summary>Creates a reference to an image that the server fetches.</summary>
    /// <param name="url">The URL of the image, or a <c>data:</c> URL.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="url"/> is <see langword="null"/>.</exception>
    public static ImageReference FromUrl(Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        return new() { ImageUrl = url.OriginalString };
    }

    /// <summary>Creates a reference to an uploaded file.</summary>
    /// <param name="fileId">The id.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fileId"/> is <see langword="null"/>.</exception>
    public static ImageReference FromFileId(string fileId)
    {
        ArgumentNullException.ThrowIfNull(fileId);
        return new() { FileId = fileId };
    }

    /// <summary>Creates a reference that contains the image, as a <c>data:</c> URL.</summary>
    /// <param name="bytes">The image: PNG, JPEG or WebP.</param>
    /// <param name="mediaType">The media type. Default: detected from the first bytes.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="ArgumentException">The media type is not given and cannot be detected from the bytes.</exception>
    public static ImageReference FromBytes(ReadOnlySpan<byte> bytes, string? mediaType = null) =>
        new() { ImageUrl = DataUrl.Of(bytes, mediaType ?? MediaTypes.OfImage(bytes)) };
}
