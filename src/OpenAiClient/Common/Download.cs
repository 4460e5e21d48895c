using System.Net;
using OpenAi.Http;
using OpenAi.Json;

namespace OpenAi;

/// <summary>
/// A file that is being downloaded: its bytes are read as they arrive, in constant memory. An interrupted download resumes where it was,
/// up to <see cref="OpenAiClientOptions.MaxRetries"/> times. Dispose it after use; disposing it before the end stops the server.
/// </summary>
public sealed class Download : IAsyncDisposable, IDisposable
{
    private const int ReadAtOnce = 128 * 1024;

    private readonly ApiCall? _call;

    /// <summary>Creates a download from existing bytes, for test doubles of a client.</summary>
    /// <param name="content">The bytes; disposed with the download.</param>
    /// <param name="responseInfo">Status and headers of the response. Default: status 200 without headers.</param>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is <see langword="null"/>.</exception>
    public Download(Stream content, ResponseInfo? responseInfo = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        Content = content;
        ResponseInfo = responseInfo ?? new(HttpStatusCode.OK);
    }

    internal Download(DownloadStream stream, ResponseInfo info)
        : this((Stream)stream, info) => _call = stream.Call;

    /// <summary>The bytes, which can be read once from beginning to end. Reading throws the exceptions of this library.</summary>
    public Stream Content { get; }

    /// <summary>The call of the download.</summary>
    internal ApiCall Call => _call ?? throw new InvalidOperationException("This download was created by the program, not by a call.");

    /// <summary>The number of bytes; <see langword="null"/> when the server does not send it.</summary>
    public long? Length => ResponseInfo.ContentHeaders.ContentLength;

    /// <summary>The media type; <see langword="null"/> when the server does not send it.</summary>
    public string? MediaType => ResponseInfo.ContentHeaders.ContentType?.MediaType;

    /// <summary>Status, headers and request id of the answer.</summary>
    public ResponseInfo ResponseInfo { get; }

    /// <summary>
    /// Saves the bytes as a file. The file is moved to its path only when it is complete: a failed download does not change an existing
    /// file.
    /// </summary>
    /// <param name="path">The path of the file, which is replaced if it exists.</param>
    /// <param name="cancellationToken">Cancels the download.</param>
    /// <returns>A task that completes when the file is complete.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or blank.</exception>
    /// <exception cref="OpenAiException">The download failed.</exception>
    /// <exception cref="IOException">The file could not be written.</exception>
    public async Task SaveAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        // A unique name, so that no file is overwritten and two downloads of the same file do not collide.
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
            Delete(partial);
            throw;
        }
    }

    /// <summary>Reads all bytes into memory.</summary>
    /// <param name="cancellationToken">Cancels the download.</param>
    /// <returns>The bytes.</returns>
    /// <exception cref="OpenAiException">The download failed.</exception>
    public async Task<byte[]> ReadAsBytesAsync(CancellationToken cancellationToken = default)
    {
        using var bytes = new MemoryStream(AnnouncedLength.Trusted(Length ?? 0));
        var piece = BoundedPool<byte>.Rent(ReadAtOnce);
        try
        {
            while (await Content.ReadAsync(piece, cancellationToken).ConfigureAwait(false) is > 0 and var count)
            {
                // After so many bytes, the others are likely to come.
                if (bytes.Length + count > bytes.Capacity && Length > bytes.Capacity)
                    bytes.Capacity = (int)Math.Min(Length.Value, Array.MaxLength);
                bytes.Write(piece, 0, count);
            }
        }
        finally
        {
            BoundedPool<byte>.Return(piece);
        }
        return bytes.Length == bytes.Capacity ? bytes.GetBuffer() : bytes.ToArray();
    }

    private static void Delete(string partial)
    {
        try
        {
            File.Delete(partial);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The caller needs to know why the download failed.
        }
    }

    /// <summary>Ends the download.</summary>
    public void Dispose() => Content.Dispose();

    /// <summary>Ends the download.</summary>
    /// <returns>A task that completes when the connection was returned or closed.</returns>
    public ValueTask DisposeAsync() => Content.DisposeAsync();
}
