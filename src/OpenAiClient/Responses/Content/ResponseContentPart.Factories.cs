using System.Diagnostics.CodeAnalysis;
using OpenAi.Files;

namespace OpenAi.Responses;

public abstract partial record ResponseContentPart
{
    /// <summary>The text, if the part is a text of the user, of the model, or of a stored item; otherwise <see langword="null"/>.</summary>
    internal string? Said => this switch
    {
        ResponseOutputTextPart part => part.Text,
        ResponseInputTextPart part => part.Text,
        ResponsePlainTextPart part => part.Text,
        _ => null,
    };

    /// <summary>Converts a text to a part.</summary>
    /// <param name="text">The text; <see langword="null"/> converts to <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator ResponseContentPart?(string? text) => text is null ? null : FromText(text);

    /// <summary>Creates a text part.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static ResponseInputTextPart FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new() { Text = text };
    }

    /// <summary>Creates a part for an image on the web, which the server downloads.</summary>
    /// <param name="url">The address of the image, or a <c>data:</c> URL.</param>
    /// <param name="detail">The level of detail. Default: the server's.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="url"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="url"/> is relative, or the address of a local file.</exception>
    public static ResponseInputImagePart FromImage(Uri url, ImageDetail? detail = null) => Image(ImageInput.OfUrl(url), detail);

    /// <summary>
    /// Creates a part for an image in memory, which is sent within the request; for a <see cref="ReadOnlyMemory{T}"/>, pass its span.
    /// </summary>
    /// <param name="bytes">The image: PNG, JPEG, GIF or WebP.</param>
    /// <param name="mediaType">The media type, such as <c>image/png</c>. Default: determined from its first bytes.</param>
    /// <param name="detail">The level of detail. Default: the server's.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentException">The media type is missing and cannot be determined from the bytes, or there are none.</exception>
    public static ResponseInputImagePart FromImage(ReadOnlySpan<byte> bytes, string? mediaType = null, ImageDetail? detail = null) =>
        Image(ImageInput.OfBytes(bytes, mediaType), detail);

    /// <summary>Creates a part for an image file, which is sent within the request; the media type is determined from its content.</summary>
    /// <param name="path">The file: PNG, JPEG, GIF or WebP.</param>
    /// <param name="detail">The level of detail. Default: the server's.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The file is not an image of a supported format.</exception>
    /// <exception cref="IOException">The file could not be read.</exception>
    public static ResponseInputImagePart FromImageFile(string path, ImageDetail? detail = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Image(ImageInput.OfFile(path, File.ReadAllBytes(path)), detail);
    }

    /// <summary>Creates a part for an uploaded image.</summary>
    /// <param name="fileId">The id of the file.</param>
    /// <param name="detail">The level of detail. Default: the server's.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fileId"/> is <see langword="null"/>.</exception>
    public static ResponseInputImagePart FromImageFileId(string fileId, ImageDetail? detail = null)
    {
        ArgumentNullException.ThrowIfNull(fileId);
        return new() { FileId = fileId, Detail = detail };
    }

    /// <summary>Creates a part for an uploaded file.</summary>
    /// <param name="fileId">The id of the file.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fileId"/> is <see langword="null"/>.</exception>
    public static ResponseInputFilePart FromFileId(string fileId)
    {
        ArgumentNullException.ThrowIfNull(fileId);
        return new() { FileId = fileId };
    }

    /// <summary>Creates a part for a file on the web, which the server downloads.</summary>
    /// <param name="url">The address of the file.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="url"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="url"/> is relative, or the address of a local file.</exception>
    public static ResponseInputFilePart FromFile(Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        return url.IsAbsoluteUri && !url.IsFile
            ? new() { FileUrl = url.OriginalString }
            : throw new ArgumentException($"The server cannot download '{url}'; pass the bytes of the file instead.", nameof(url));
    }

    /// <summary>Creates a part for a file in memory, which is sent within the request.</summary>
    /// <param name="bytes">The content.</param>
    /// <param name="fileName">The file name for the model.</param>
    /// <param name="mediaType">
    /// The media type. Default: determined from the file extension or the first bytes, else <c>application/octet-stream</c>.
    /// </param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fileName"/> is <see langword="null"/>.</exception>
    public static ResponseInputFilePart FromFile(ReadOnlySpan<byte> bytes, string fileName, string? mediaType = null)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        return new() { Filename = fileName, FileData = DataUrl.Of(bytes, mediaType ?? MediaTypes.Of(bytes, fileName)) };
    }

    private static ResponseInputImagePart Image(string url, ImageDetail? detail) => new() { ImageUrl = url, Detail = detail };
}
