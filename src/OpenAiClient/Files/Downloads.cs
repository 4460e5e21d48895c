namespace OpenAi.Files;

/// <summary>Downloads that are written directly to a file.</summary>
internal static class Downloads
{
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or blank; no request is sent.</exception>
    public static async Task SaveAsync(Func<Task<Download>> begin, string path, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var download = await begin().ConfigureAwait(false);
        await using (download.ConfigureAwait(false))
            await download.SaveAsync(path, cancellationToken).ConfigureAwait(false);
    }
}
