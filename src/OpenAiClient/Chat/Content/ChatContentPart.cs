using System.Diagnostics.CodeAnalysis;
using OpenAi.Files;

namespace OpenAi.Chat;

/// <summary>
/// A part of a message: <see cref="ChatTextPart"/>, <see cref="ChatImagePart"/>, <see cref="ChatAudioPart"/>,
/// <see cref="ChatFilePart"/>, <see cref="ChatRefusalPart"/>, or <see cref="UnknownChatContentPart"/> for kinds newer than
/// this package.
/// </summary>
[Union("type")]
[Variant<ChatTextPart>("text")]
[Variant<ChatImagePart>("image_url")]
[Variant<ChatAudioPart>("input_audio")]
[Variant<ChatFilePart>("file")]
[Variant<ChatRefusalPart>("refusal")]
public abstract partial record ChatContentPart : JsonModel
{
    /// <summary>Converts a text to a part.</summary>
    /// <param name="text">The text; <see langword="null"/> converts to <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator ChatContentPart?(string? text) => text is null ? null : FromText(text);

    /// <summary>Creates a text part.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static ChatTextPart FromText(string text)
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
    public static ChatImagePart FromImage(Uri url, ImageDetail? detail = null) => Of(ImageInput.OfUrl(url), detail);

    /// <summary>
    /// Creates a part for an image in memory, which is sent within the request; for a <see cref="ReadOnlyMemory{T}"/>, pass its span.
    /// </summary>
    /// <param name="bytes">The image: PNG, JPEG, GIF or WebP.</param>
    /// <param name="mediaType">The media type, such as <c>image/png</c>. Default: determined from its first bytes.</param>
    /// <param name="detail">The level of detail. Default: the server's.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentException">The media type is missing and cannot be determined from the bytes, or there are none.</exception>
    public static ChatImagePart FromImage(ReadOnlySpan<byte> bytes, string? mediaType = null, ImageDetail? detail = null) =>
        Of(ImageInput.OfBytes(bytes, mediaType), detail);

    /// <summary>Creates a part for an image in a stream, which is sent within the request.</summary>
    /// <param name="stream">The image: PNG, JPEG, GIF or WebP. The stream is read to its end, and not closed.</param>
    /// <param name="mediaType">The media type, such as <c>image/png</c>. Default: determined from its first bytes.</param>
    /// <param name="detail">The level of detail. Default: the server's.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The media type is missing and cannot be determined from the bytes, or there are none.</exception>
    public static async Task<ChatImagePart> FromImageAsync(Stream stream, string? mediaType = null, ImageDetail? detail = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var buffer = new MemoryStream();
        await stream.CopyToAsync(buffer, cancellationToken).ConfigureAwait(false);
        return FromImage(buffer.GetBuffer().AsSpan(0, (int)buffer.Length), mediaType, detail);
    }

    /// <summary>Creates a part for an image file, which is sent within the request; the media type is determined from its content.</summary>
    /// <param name="path">The file: PNG, JPEG, GIF or WebP.</param>
    /// <param name="detail">The level of detail. Default: the server's.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The file is not an image of a supported format.</exception>
    /// <exception cref="IOException">The file could not be read.</exception>
    public static ChatImagePart FromImageFile(string path, ImageDetail? detail = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Of(ImageInput.OfFile(path, File.ReadAllBytes(path)), detail);
    }

    /// <summary>
    /// Creates a part for an image file, which is read asynchronously and sent within the request; the media type is determined from its
    /// content.
    /// </summary>
    /// <param name="path">The file: PNG, JPEG, GIF or WebP.</param>
    /// <param name="detail">The level of detail. Default: the server's.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The file is not an image of a supported format.</exception>
    /// <exception cref="IOException">The file could not be read.</exception>
    public static async Task<ChatImagePart> FromImageFileAsync(string path, ImageDetail? detail = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Of(ImageInput.OfFile(path, await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false)), detail);
    }

    private static ChatImagePart Of(string url, ImageDetail? detail) => new() { ImageUrl = new() { Url = url, Detail = detail } };

    /// <summary>Creates a part for audio in memory, which is sent within the request.</summary>
    /// <param name="bytes">The audio.</param>
    /// <param name="format">The format of the audio.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="format"/> is <see langword="null"/>.</exception>
    public static ChatAudioPart FromAudio(ReadOnlySpan<byte> bytes, ChatInputAudioFormat format)
    {
        ArgumentNullException.ThrowIfNull(format);
        return new() { InputAudio = new() { Data = Convert.ToBase64String(bytes), Format = format } };
    }

    /// <summary>Creates a part for an uploaded file.</summary>
    /// <param name="fileId">The id of the file.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fileId"/> is <see langword="null"/>.</exception>
    public static ChatFilePart FromFileId(string fileId)
    {
        ArgumentNullException.ThrowIfNull(fileId);
        return new() { File = new() { FileId = fileId } };
    }

    /// <summary>Creates a part for a file in memory, which is sent within the request.</summary>
    /// <param name="bytes">The content.</param>
    /// <param name="fileName">The file name for the model.</param>
    /// <param name="mediaType">
    /// The media type. Default: determined from the file extension or the first bytes, else <c>application/octet-stream</c>.
    /// </param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fileName"/> is <see langword="null"/>.</exception>
    public static ChatFilePart FromFile(ReadOnlySpan<byte> bytes, string fileName, string? mediaType = null)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        var type = mediaType ?? MediaTypes.Of(bytes, fileName);
        return new() { File = new() { Filename = fileName, FileData = DataUrl.Of(bytes, type) } };
    }
}
