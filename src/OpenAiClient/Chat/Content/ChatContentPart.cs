using System.Text.Json.Serialization;
using OpenAi.Files;

namespace OpenAi.Chat;

/// <summary>
/// A part of a message: <see cref="ChatTextPart"/>, <see cref="ChatImagePart"/>, <see cref="ChatAudioPart"/>,
/// <see cref="ChatFilePart"/>, <see cref="ChatRefusalPart"/>, or <see cref="UnknownChatContentPart"/> for kinds newer than
/// this package.
/// </summary>
[JsonConverter(typeof(ChatContentPartConverter))]
public abstract record ChatContentPart : JsonModel
{
    private protected ChatContentPart()
    {
    }

    /// <summary>The kind of part, as on the wire.</summary>
    public abstract string Type { get; }

    /// <summary>Text.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator ChatContentPart(string text) => FromText(text);

    /// <summary>Text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static ChatTextPart FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new() { Text = text };
    }

    /// <summary>An image on the web, which the server fetches.</summary>
    /// <param name="url">The image's address, or a <c>data:</c> URL.</param>
    /// <param name="detail">How closely the model looks. Default: the server's.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="url"/> is <see langword="null"/>.</exception>
    public static ChatImagePart FromImage(Uri url, ImageDetail? detail = null)
    {
        ArgumentNullException.ThrowIfNull(url);
        return new() { ImageUrl = new() { Url = url.OriginalString, Detail = detail } };
    }

    /// <summary>An image in memory, sent within the request.</summary>
    /// <param name="bytes">The image: PNG, JPEG, GIF or WebP.</param>
    /// <param name="mediaType">Its media type. Default: told from its first bytes.</param>
    /// <param name="detail">How closely the model looks. Default: the server's.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentException">The media type is not given and cannot be told from the bytes.</exception>
    public static ChatImagePart FromImage(ReadOnlySpan<byte> bytes, string? mediaType = null, ImageDetail? detail = null) =>
        new() { ImageUrl = new() { Url = DataUrl.Of(bytes, mediaType ?? ImageType(bytes)), Detail = detail } };

    /// <summary>An image of the file system, sent within the request; its media type is told from its content.</summary>
    /// <param name="path">The file: PNG, JPEG, GIF or WebP.</param>
    /// <param name="detail">How closely the model looks. Default: the server's.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The file is not one of these kinds of image.</exception>
    /// <exception cref="IOException">The file could not be read.</exception>
    public static ChatImagePart FromImageFile(string path, ImageDetail? detail = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        return FromImage(File.ReadAllBytes(path), null, detail);
    }

    /// <summary>Sound in memory, sent within the request.</summary>
    /// <param name="bytes">The sound.</param>
    /// <param name="format">Its format.</param>
    /// <returns>The part.</returns>
    public static ChatAudioPart FromAudio(ReadOnlySpan<byte> bytes, ChatInputAudioFormat format) =>
        new() { InputAudio = new() { Data = Convert.ToBase64String(bytes), Format = format } };

    /// <summary>A file that was uploaded before.</summary>
    /// <param name="fileId">The file's id.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fileId"/> is <see langword="null"/>.</exception>
    public static ChatFilePart FromFileId(string fileId)
    {
        ArgumentNullException.ThrowIfNull(fileId);
        return new() { File = new() { FileId = fileId } };
    }

    /// <summary>A file in memory, sent within the request.</summary>
    /// <param name="bytes">The content.</param>
    /// <param name="fileName">The name that the model is told.</param>
    /// <param name="mediaType">Its media type. Default: told from its first bytes, else <c>application/octet-stream</c>.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fileName"/> is <see langword="null"/>.</exception>
    public static ChatFilePart FromFile(ReadOnlySpan<byte> bytes, string fileName, string? mediaType = null)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        var type = mediaType ?? MediaTypes.Detect(bytes) ?? MediaTypes.Unknown;
        return new() { File = new() { Filename = fileName, FileData = DataUrl.Of(bytes, type) } };
    }

    private static string ImageType(ReadOnlySpan<byte> bytes) =>
        MediaTypes.Detect(bytes) is { } type && type.StartsWith("image/", StringComparison.Ordinal)
            ? type
            : throw new ArgumentException("These bytes are no PNG, JPEG, GIF or WebP image; give the media type.", nameof(bytes));
}
