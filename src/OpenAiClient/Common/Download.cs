using System.Net;
using OpenAi.Http;

namespace OpenAi;

/// <summary>
/// A file on its way from the server: its bytes are read as they arrive, in constant memory. One that is cut is begun anew as
/// often as <see cref="OpenAiClientOptions.MaxRetries"/> says, and goes on where it was. Dispose it when done, or
/// before the end to stop the server.
/// </summary>
public sealed class Download : IAsyncDisposable, IDisposable
{
    // A length that a server announces is believed only so far before its bytes have arrived.
    private const int MaxTrust = 64 * 1024 * 1024;

    private readonly ApiCall? _call;

    /// <summary>Makes a download of bytes that are there already, as doubles of clients in tests need it.</summary>
    /// <param name="content">The bytes; disposed with the download.</param>
    /// <param name="responseInfo">Status and headers of the answer. Default: status 200 without headers.</param>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is <see langword="null"/>.</exception>
    public Download(Stream content, ResponseInfo? responseInfo = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        Content = content;
        ResponseInfo = responseInfo ?? new(HttpStatusCode.OK);
    }

    internal Download(DownloadStream stream, ResponseInfo info)
        : this((Stream)stream, info) => _call = stream.Call;

    /// <summary>The bytes, to be read once from beginning to end. Its failures are this library's exceptions.</summary>
    public Stream Content { get; }

    /// <summary>The call that brings it.</summary>
    internal ApiCall Call => _call ?? throw new InvalidOperationException("This download was made by a program, not by a call.");

    /// <summary>How many bytes there are; <see langword="null"/> when the server does not say.</summary>
    public long? Length => ResponseInfo.ContentHeaders.ContentLength;

    /// <summary>The media type; <see langword="null"/> when the server does not say.</summary>
    public string? MediaType => ResponseInfo.ContentHeaders.ContentType?.MediaType;

    /// <summary>Status, headers and request id of the answer.</summary>
    public ResponseInfo ResponseInfo { get; }

    /// <summary>
    /// Writes the bytes to a file, and puts the file in its place only when all have arrived: a download that fails
    /// leaves what was there before.
    /// </summary>
    /// <param name="path">The file, replaced when it exists.</param>
    /// <param name="cancellationToken">Stops the download.</param>
    /// <returns>A task that ends when the file is complete.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or blank.</exception>
    /// <exception cref="OpenAiException">The download failed on its way.</exception>
    /// <exception cref="IOException">The file could not be written.</exception>
    public async Task SaveAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        // A name of its own: nobody's file is overwritten, and two downloads of one file do not meet.
        var partial = $"{path}.{Path.GetRandomFileName()}.part";
        var file = new FileStream(partial, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.Asynchronous);
        try
        {
            await using (file.ConfigureAwait(false))
                await Content.CopyToAsync(file, cancellationToken).ConfigureAwait(false);
            File.Move(partial, path, overwrite: true);
        }
        catch
        {
            File.Delete(partial);
            throw;
        }
    }

    /// <summary>Reads all bytes into memory.</summary>
    /// <param name="cancellationToken">Stops the download.</param>
    /// <returns>The bytes.</returns>
    /// <exception cref="OpenAiException">The download failed on its way.</exception>
    public async Task<byte[]> ReadAsBytesAsync(CancellationToken cancellationToken = default)
    {
        using var bytes = new MemoryStream((int)Math.Clamp(Length ?? 0, 0, MaxTrust));
        await Content.CopyToAsync(bytes, cancellationToken).ConfigureAwait(false);
        return bytes.Length == bytes.Capacity ? bytes.GetBuffer() : bytes.ToArray();
    }

    /// <summary>Ends the download.</summary>
    public void Dispose() => Content.Dispose();

    /// <summary>Ends the download.</summary>
    /// <returns>A task that ends when the connection is given back or closed.</returns>
    public ValueTask DisposeAsync() => Content.DisposeAsync();
}
