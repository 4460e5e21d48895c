namespace OpenAi.Images;

/// <summary>Gets the bytes of an image in an answer.</summary>
internal static class ImageData
{
    private const string DataScheme = "data:";

    /// <summary>Decodes base64, also when a server sends it as a <c>data:</c> URL in either field.</summary>
    public static byte[] Decode(string? base64, string? url)
    {
        var text = !string.IsNullOrEmpty(base64) ? base64
            : IsDataUrl(url) ? url!
            : throw new InvalidOperationException(string.IsNullOrEmpty(url)
                ? "The answer contains no image: neither b64_json nor url is set."
                : "The answer contains the image's URL, not its bytes. Fetch Url with an HttpClient of your own (its host is not the API, "
                + "so the API key is not sent there), or request ImageResponseFormat.B64Json.");
        return Convert.FromBase64String(Padded(IsDataUrl(text) ? text[(text.IndexOf(',', StringComparison.Ordinal) + 1)..] : text));
    }

    public static async Task SaveAsync(string? base64, string? url, string path, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(path);
        await File.WriteAllBytesAsync(path, Decode(base64, url), cancellationToken).ConfigureAwait(false);
    }

    // Some servers omit the padding. Line breaks, which the decoder ignores, must not be counted.
    private static string Padded(string base64)
    {
        if (base64.Length % 4 is 0 or 1 || base64.EndsWith('=') || base64.AsSpan().ContainsAny(" \t\r\n"))
            return base64;
        return base64.PadRight((base64.Length + 3) / 4 * 4, '=');
    }

    private static bool IsDataUrl(string? text) => text?.StartsWith(DataScheme, StringComparison.OrdinalIgnoreCase) == true;
}
