using System.Diagnostics.CodeAnalysis;
using OpenAi.Files;

namespace OpenAi.Moderations;

/// <summary>
/// A part of a moderation's input: <see cref="ModerationTextPart"/>, <see cref="ModerationImagePart"/>, or
/// <see cref="UnknownModerationInputPart"/> for kinds newer than this package.
/// </summary>
[Union("type")]
[Variant<ModerationTextPart>("text")]
[Variant<ModerationImagePart>("image_url")]
public abstract partial record ModerationInputPart : JsonModel
{
    /// <summary>Converts a text to a part.</summary>
    /// <param name="text">The text; <see langword="null"/> converts to <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator ModerationInputPart?(string? text) => text is null ? null : FromText(text);

    /// <summary>Creates a text part.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static ModerationTextPart FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new() { Text = text };
    }

    /// <summary>Creates a part for an image on the web, which the server downloads.</summary>
    /// <param name="url">The address of the image, or a <c>data:</c> URL.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="url"/> is <see langword="null"/>.</exception>
    public static ModerationImagePart FromImage(Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        return new() { ImageUrl = new() { Url = url.OriginalString } };
    }

    /// <summary>Creates a part for an image in memory, which is sent within the request.</summary>
    /// <param name="bytes">The image: PNG, JPEG, GIF or WebP.</param>
    /// <param name="mediaType">The media type. Default: determined from its first bytes.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentException">The media type is missing and cannot be determined from the bytes.</exception>
    public static ModerationImagePart FromImage(ReadOnlySpan<byte> bytes, string? mediaType = null) =>
        new() { ImageUrl = new() { Url = DataUrl.Of(bytes, mediaType ?? MediaTypes.OfImage(bytes)) } };
}
