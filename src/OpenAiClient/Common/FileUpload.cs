using OpenAi.Files;

namespace OpenAi;

/// <summary>
/// A file to send: where its bytes come from, its name and its media type. The bytes are read while they are sent, never
/// gathered in memory first.
/// </summary>
/// <remarks>
/// A failed upload is tried again with the same bytes, which takes a source that can be read again: a path, bytes, a
/// function, or a stream that can seek. A stream that cannot is sent once; the exception then says why there was no retry.
/// An exception of the source itself reaches the caller unchanged: it is no failure of the network, and is not retried.
/// </remarks>
public sealed partial class FileUpload
{
    private readonly Func<Stream> _open;

    private FileUpload(Func<Stream> open, string fileName, string? mediaType)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        if (mediaType is not null && !System.Net.Http.Headers.MediaTypeHeaderValue.TryParse(mediaType, out _))
            throw new ArgumentException($"'{mediaType}' is no media type, such as application/json.", nameof(mediaType));
        _open = open;
        FileName = fileName;
        MediaType = mediaType ?? MediaTypes.OfName(fileName);
    }

    /// <summary>The name that the server is told, from which it derives what kind of file it is.</summary>
    public string FileName { get; }

    /// <summary>
    /// The media type that the server is told. Default: what the name's ending tells, else what the first bytes in memory are known
    /// as, else <c>application/octet-stream</c>.
    /// </summary>
    public string MediaType { get; }

    /// <summary>Why the bytes can be sent only once; <see langword="null"/> when they can be sent again.</summary>
    internal string? CannotRepeat { get; private init; }

    private bool LeaveOpen { get; init; }

    /// <summary>A file of the file system, opened for each attempt.</summary>
    /// <param name="path">The file.</param>
    /// <param name="mediaType">Its media type. Default: see <see cref="MediaType"/>.</param>
    /// <returns>The upload.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static FileUpload FromPath(string path, string? mediaType = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!File.Exists(path))
            throw new FileNotFoundException($"There is no file to upload at '{path}'.", path);
        return new(() => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.Asynchronous | FileOptions.SequentialScan), Path.GetFileName(path), mediaType);
    }

    /// <summary>Bytes in memory, which must not change until the call is done.</summary>
    /// <param name="bytes">The content.</param>
    /// <param name="fileName">The name that the server is told.</param>
    /// <param name="mediaType">Its media type. Default: see <see cref="MediaType"/>.</param>
    /// <returns>The upload.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static FileUpload FromBytes(byte[] bytes, string fileName, string? mediaType = null)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return new(() => new MemoryStream(bytes, writable: false), fileName, mediaType ?? MediaTypes.Of(bytes, fileName));
    }

    /// <summary>Bytes in memory, which must not change until the call is done.</summary>
    /// <param name="bytes">The content.</param>
    /// <param name="fileName">The name that the server is told.</param>
    /// <param name="mediaType">Its media type. Default: see <see cref="MediaType"/>.</param>
    /// <returns>The upload.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fileName"/> is <see langword="null"/>.</exception>
    public static FileUpload FromBytes(ReadOnlyMemory<byte> bytes, string fileName, string? mediaType = null) =>
        // Memory need not be an array, and .NET shows its own stream over it nowhere else.
        new(() => new ReadOnlyMemoryContent(bytes).ReadAsStream(), fileName, mediaType ?? MediaTypes.Of(bytes.Span, fileName));

    /// <summary>A stream, read from where it stands; it stays the caller's and is not closed.</summary>
    /// <param name="stream">The content. When it can seek, a retry returns to where it stood.</param>
    /// <param name="fileName">The name that the server is told.</param>
    /// <param name="mediaType">Its media type. Default: see <see cref="MediaType"/>.</param>
    /// <returns>The upload.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The stream cannot be read.</exception>
    public static FileUpload FromStream(Stream stream, string fileName, string? mediaType = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanRead)
            throw new ArgumentException("The stream cannot be read.", nameof(stream));
        var start = stream.CanSeek ? stream.Position : 0;
        var used = 0;
        return new(
            () =>
            {
                if (stream.CanSeek)
                    stream.Position = start;
                else if (Interlocked.Exchange(ref used, 1) == 1)
                    throw new InvalidOperationException($"The stream of the upload '{fileName}' has been sent already, and cannot be read again.");
                return stream;
            },
            fileName,
            mediaType)
        {
            LeaveOpen = true,
            CannotRepeat = stream.CanSeek ? null : $"the upload '{fileName}' comes from a stream that cannot be rewound.",
        };
    }

    /// <summary>A function that opens the content anew, once for each attempt; each stream is closed after use.</summary>
    /// <param name="open">Opens the content at its beginning; it must not return <see langword="null"/>.</param>
    /// <param name="fileName">The name that the server is told.</param>
    /// <param name="mediaType">Its media type. Default: see <see cref="MediaType"/>.</param>
    /// <returns>The upload.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static FileUpload From(Func<Stream> open, string fileName, string? mediaType = null)
    {
        ArgumentNullException.ThrowIfNull(open);
        return new(open, fileName, mediaType);
    }

    internal Stream Open() => new UploadStream(
        _open() ?? throw new InvalidOperationException($"The function that opens the upload '{FileName}' returned null."), LeaveOpen);
}
