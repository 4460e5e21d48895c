namespace OpenAi.Raw;

/// <summary>Ensures that a path of the caller stays below the base address, because the key is sent with it.</summary>
internal static class RawPath
{
    public static string Check(string path)
    {
        var relative = path.TrimStart('/');
        var end = relative.AsSpan().IndexOfAny('?', '#');
        var segments = (end < 0 ? relative : relative[..end]).Split('/', '\\');
        if (segments[0].Contains(':', StringComparison.Ordinal))
            throw new ArgumentException($"'{path}' is an absolute address; pass a path below the base address, such as models.", nameof(path));
        if (segments.Any(static segment => Uri.UnescapeDataString(segment).Trim() is "." or ".."))
            throw new ArgumentException($"'{path}' leads above the base address.", nameof(path));
        if (relative.Contains('#', StringComparison.Ordinal))
            throw new ArgumentException($"'{path}' has a fragment, which is never sent.", nameof(path));
        return relative;
    }
}
