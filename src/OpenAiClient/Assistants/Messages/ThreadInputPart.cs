using System.Diagnostics.CodeAnalysis;

namespace OpenAi.Assistants;

/// <summary>
/// A part of a message to add: a <see cref="ThreadTextInput"/>, a <see cref="ThreadImageFileInput"/>, a
/// <see cref="ThreadImageUrlInput"/>, or an <see cref="UnknownThreadInputPart"/>.
/// </summary>
[Union("type")]
[Variant<ThreadTextInput>("text")]
[Variant<ThreadImageFileInput>("image_file")]
[Variant<ThreadImageUrlInput>("image_url")]
public abstract partial record ThreadInputPart : JsonModel
{
    /// <summary>Text.</summary>
    /// <param name="text">The text; <see langword="null"/> stays <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator ThreadInputPart?(string? text) => text is null ? null : FromText(text);

    /// <summary>Text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static ThreadTextInput FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new() { Text = text };
    }

    /// <summary>An image that was uploaded for <c>vision</c>.</summary>
    /// <param name="fileId">The file's id.</param>
    /// <param name="detail">The level of detail at which the model reads the image. Default: the server's.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fileId"/> is <see langword="null"/>.</exception>
    public static ThreadImageFileInput FromImageFileId(string fileId, ThreadImageDetail? detail = null)
    {
        ArgumentNullException.ThrowIfNull(fileId);
        return new() { ImageFile = new() { FileId = fileId, Detail = detail } };
    }

    /// <summary>An image on the web, which the server fetches.</summary>
    /// <param name="url">The image's address.</param>
    /// <param name="detail">The level of detail at which the model reads the image. Default: the server's.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="url"/> is <see langword="null"/>.</exception>
    public static ThreadImageUrlInput FromImageUrl(Uri url, ThreadImageDetail? detail = null)
    {
        ArgumentNullException.ThrowIfNull(url);
        return new() { ImageUrl = new() { Url = url.OriginalString, Detail = detail } };
    }
}
