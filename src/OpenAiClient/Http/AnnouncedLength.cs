namespace OpenAi.Http;

/// <summary>How far an announced <c>Content-Length</c> is trusted when memory is allocated for a body that has not come yet.</summary>
internal static class AnnouncedLength
{
    /// <summary>The largest number of bytes that are allocated before any has come.</summary>
    public const int MaxTrust = 16 * 1024 * 1024;

    /// <summary>The number of bytes to allocate at first.</summary>
    /// <param name="length">The number of bytes that are expected.</param>
    /// <param name="limit">The maximum of the body.</param>
    public static int Trusted(long length, int limit = int.MaxValue) => (int)Math.Clamp(length, 0, Math.Min(limit, MaxTrust));
}
