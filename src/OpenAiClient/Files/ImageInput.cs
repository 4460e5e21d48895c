namespace OpenAi.Files;

/// <summary>Converts images for a model to the URLs that the API accepts.</summary>
internal static class ImageInput
{
    /// <exception cref="ArgumentException">The server cannot fetch the URL.</exception>
    public static string OfUrl(Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        return url.IsAbsoluteUri && !url.IsFile
            ? url.OriginalString
            : throw new ArgumentException($"The server cannot fetch '{url}'; use FromImageFile for a local file.", nameof(url));
    }

    /// <exception cref="ArgumentException">There are no bytes, or their format is unknown.</exception>
    public static string OfBytes(ReadOnlySpan<byte> bytes, string? mediaType) =>
        bytes.IsEmpty ? throw new ArgumentException("The image is empty; pass the bytes of an image.", nameof(bytes)) : DataUrl.Of(bytes, mediaType ?? MediaTypes.OfImage(bytes));

    /// <exception cref="ArgumentException">The file is not an image of a known format.</exception>
    public static string OfFile(string path, byte[] image) =>
        MediaTypes.Detect(image) is { } type && type.StartsWith("image/", StringComparison.Ordinal)
            ? DataUrl.Of(image, type)
            : throw new ArgumentException($"'{path}' is not a PNG, JPEG, GIF or WebP image; use FromImage with a media type for other formats.", nameof(path));
}
