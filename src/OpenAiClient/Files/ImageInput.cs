namespace OpenAi.Files;

/// <summary>Images for a model as the URLs that the API takes.</summary>
internal static class ImageInput
{
    /// <exception cref="ArgumentException">The server cannot fetch it.</exception>
    public static string OfUrl(Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        return url.IsAbsoluteUri && !url.IsFile
            ? url.OriginalString
            : throw new ArgumentException($"The server cannot fetch '{url}'; for a file use FromImageFile.", nameof(url));
    }

    /// <exception cref="ArgumentException">There are no bytes, or they are of an unknown kind.</exception>
    public static string OfBytes(ReadOnlySpan<byte> bytes, string? mediaType) =>
        bytes.IsEmpty ? throw new ArgumentException("The image is empty.", nameof(bytes)) : DataUrl.Of(bytes, mediaType ?? MediaTypes.OfImage(bytes));

    /// <exception cref="ArgumentException">It is no image of a known kind.</exception>
    public static string OfFile(string path, byte[] image) =>
        MediaTypes.Detect(image) is { } type && type.StartsWith("image/", StringComparison.Ordinal)
            ? DataUrl.Of(image, type)
            : throw new ArgumentException($"'{path}' is no PNG, JPEG, GIF or WebP image; FromImage takes other kinds with their media type.", nameof(path));
}
