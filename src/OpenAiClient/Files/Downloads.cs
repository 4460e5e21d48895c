namespace OpenAi.Files;

/// <summary>Downloads whose bytes go straight into a file.</summary>
internal static class Downloads
{
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or blank; nothing is asked for.</exception>
    public static async Task SaveAsync(Func<Task<Download>> begin, string path, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var download = await begin().ConfigureAwait(false);
        await using (download.ConfigureAwait(false))
            await download.SaveAsync(path, cancellationToken).ConfigureAwait(false);
    }
}
