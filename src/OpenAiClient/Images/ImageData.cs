namespace OpenAi.Images;

/// <summary>Gets at the bytes of an image in an answer.</summary>
internal static class ImageData
{
    private const string DataScheme = "data:";

    /// <summary>Decodes base64, also in the <c>data:</c> URLs that some servers send in place of either field.</summary>
    public static byte[] Decode(string? base64, string? url)
    {
        var text = !string.IsNullOrEmpty(base64) ? base64
            : IsDataUrl(url) ? url!
            : throw new InvalidOperationException(string.IsNullOrEmpty(url)
                ? "The answer holds no image: neither b64_json nor url."
                : "The answer holds the image's address, not the image. Fetch Url with an HttpClient of your own (its host is not the API, "
                + "so the key is not sent there), or ask for ImageResponseFormat.B64Json.");
        return Convert.FromBase64String(Padded(IsDataUrl(text) ? text[(text.IndexOf(',', StringComparison.Ordinal) + 1)..] : text));
    }

    public static async Task SaveAsync(string? base64, string? url, string path, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(path);
        await File.WriteAllBytesAsync(path, Decode(base64, url), cancellationToken).ConfigureAwait(false);
    }

    // Some servers leave the padding out. Line breaks, which the decoder passes over, would make the count wrong.
    private static string Padded(string base64)
    {
        if (base64.Length % 4 is 0 or 1 || base64.EndsWith('=') || base64.AsSpan().ContainsAny(" \t\r\n"))
            return base64;
        return base64.PadRight((base64.Length + 3) / 4 * 4, '=');
    }

    private static bool IsDataUrl(string? text) => text?.StartsWith(DataScheme, StringComparison.OrdinalIgnoreCase) == true;
}
