using System.Diagnostics.CodeAnalysis;
using OpenAi.Files;

namespace OpenAi.Responses;

public abstract partial record ResponseContentPart
{
    /// <summary>The text, where the part is text of the user, of the model, or of a stored item; <see langword="null"/> where it is not.</summary>
    internal string? Said => this switch
    {
        ResponseOutputTextPart part => part.Text,
        ResponseInputTextPart part => part.Text,
        ResponsePlainTextPart part => part.Text,
        _ => null,
    };

    /// <summary>Text for the model.</summary>
    /// <param name="text">The text; <see langword="null"/> stays <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator ResponseContentPart?(string? text) => text is null ? null : FromText(text);

    /// <summary>Text for the model.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static ResponseInputTextPart FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new() { Text = text };
    }

    /// <summary>An image on the web, which the server fetches.</summary>
    /// <param name="url">The image's address, or a <c>data:</c> URL.</param>
    /// <param name="detail">How closely the model looks. Default: the server's.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="url"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="url"/> is relative, or leads to a file of this machine.</exception>
    public static ResponseInputImagePart FromImage(Uri url, ImageDetail? detail = null) => Image(ImageInput.OfUrl(url), detail);

    /// <summary>An image in memory, sent within the request; for a <see cref="ReadOnlyMemory{T}"/> give its span.</summary>
    /// <param name="bytes">The image: PNG, JPEG, GIF or WebP.</param>
    /// <param name="mediaType">Its media type, such as <c>image/png</c>. Default: told from its first bytes.</param>
    /// <param name="detail">How closely the model looks. Default: the server's.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentException">The media type is not given and cannot be told from the bytes, or there are none.</exception>
    public static ResponseInputImagePart FromImage(ReadOnlySpan<byte> bytes, string? mediaType = null, ImageDetail? detail = null) =>
        Image(ImageInput.OfBytes(bytes, mediaType), detail);

    /// <summary>An image of the file system, sent within the request; its media type is told from its content.</summary>
    /// <param name="path">The file: PNG, JPEG, GIF or WebP.</param>
    /// <param name="detail">How closely the model looks. Default: the server's.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The file is not one of these kinds of image.</exception>
    /// <exception cref="IOException">The file could not be read.</exception>
    public static ResponseInputImagePart FromImageFile(string path, ImageDetail? detail = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Image(ImageInput.OfFile(path, File.ReadAllBytes(path)), detail);
    }

    /// <summary>An image that was uploaded before.</summary>
    /// <param name="fileId">The file's id.</param>
    /// <param name="detail">How closely the model looks. Default: the server's.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fileId"/> is <see langword="null"/>.</exception>
    public static ResponseInputImagePart FromImageFileId(string fileId, ImageDetail? detail = null)
    {
        ArgumentNullException.ThrowIfNull(fileId);
        return new() { FileId = fileId, Detail = detail };
    }

    /// <summary>A file that was uploaded before.</summary>
    /// <param name="fileId">The file's id.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fileId"/> is <see langword="null"/>.</exception>
    public static ResponseInputFilePart FromFileId(string fileId)
    {
        ArgumentNullException.ThrowIfNull(fileId);
        return new() { FileId = fileId };
    }

    /// <summary>A file on the web, which the server fetches.</summary>
    /// <param name="url">The file's address.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="url"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="url"/> is relative, or leads to a file of this machine.</exception>
    public static ResponseInputFilePart FromFile(Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        return url.IsAbsoluteUri && !url.IsFile
            ? new() { FileUrl = url.OriginalString }
            : throw new ArgumentException($"The server cannot fetch '{url}'; give the file's bytes.", nameof(url));
    }

    /// <summary>A file in memory, sent within the request.</summary>
    /// <param name="bytes">The content.</param>
    /// <param name="fileName">The name that the model is told.</param>
    /// <param name="mediaType">Its media type. Default: told from the name's ending or its first bytes, else <c>application/octet-stream</c>.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fileName"/> is <see langword="null"/>.</exception>
    public static ResponseInputFilePart FromFile(ReadOnlySpan<byte> bytes, string fileName, string? mediaType = null)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        return new() { Filename = fileName, FileData = DataUrl.Of(bytes, mediaType ?? MediaTypes.Of(bytes, fileName)) };
    }

    private static ResponseInputImagePart Image(string url, ImageDetail? detail) => new() { ImageUrl = url, Detail = detail };
}
