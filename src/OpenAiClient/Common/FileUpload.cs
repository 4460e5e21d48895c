using OpenAi.Files;

namespace OpenAi;

/// <summary>
/// A file to send: the source of its bytes, its name and its media type. The bytes are read while they are sent, without buffering the
/// whole file.
/// </summary>
/// <remarks>
/// A failed upload is retried with the same bytes, for which the source must be readable again: a path, bytes, a function, or a stream
/// that can seek. Any other stream is sent once; the exception then explains why there was no retry. An exception of the source itself
/// reaches the caller unchanged and is not retried, because it is no failure of the network.
/// </remarks>
public sealed partial class FileUpload
{
    private readonly Func<Stream> _open;

    private FileUpload(Func<Stream> open, string fileName, string? mediaType)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        if (mediaType is not null && !System.Net.Http.Headers.MediaTypeHeaderValue.TryParse(mediaType, out _))
            throw new ArgumentException($"'{mediaType}' is not a media type such as application/json.", nameof(mediaType));
        _open = open;
        FileName = fileName;
        MediaType = mediaType ?? MediaTypes.OfName(fileName);
    }

    /// <summary>The file name that is sent to the server, which determines the type of the file from it.</summary>
    public string FileName { get; }

    /// <summary>
    /// The media type that is sent to the server. Default: the type for the file extension, else the type that the first bytes in memory
    /// indicate, else <c>application/octet-stream</c>.
    /// </summary>
    public string MediaType { get; }

    /// <summary>The reason why the bytes can be sent only once; <see langword="null"/> when they can be sent again.</summary>
    internal string? CannotRepeat { get; private init; }

    private bool LeaveOpen { get; init; }

    /// <summary>Creates an upload from a file of the file system, which is opened for each attempt.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="mediaType">The media type. Default: see <see cref="MediaType"/>.</param>
    /// <returns>The upload.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="FileNotFoundException">The file does not exist, or is a directory.</exception>
    public static FileUpload FromPath(string path, string? mediaType = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!File.Exists(path))
            throw new FileNotFoundException(Directory.Exists(path) ? $"'{path}' is a directory and not a file that can be uploaded." : $"The file to upload does not exist: '{path}'.", path);
        return new(() => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.Asynchronous | FileOptions.SequentialScan), Path.GetFileName(path), mediaType);
    }

    /// <summary>Creates an upload from bytes in memory, which must not change until the call is done.</summary>
    /// <param name="bytes">The content.</param>
    /// <param name="fileName">The file name that is sent to the server.</param>
    /// <param name="mediaType">The media type. Default: see <see cref="MediaType"/>.</param>
    /// <returns>The upload.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static FileUpload FromBytes(byte[] bytes, string fileName, string? mediaType = null)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return new(() => new MemoryStream(bytes, writable: false), fileName, mediaType ?? MediaTypes.Of(bytes, fileName));
    }

    /// <summary>Creates an upload from bytes in memory, which must not change until the call is done.</summary>
    /// <param name="bytes">The content.</param>
    /// <param name="fileName">The file name that is sent to the server.</param>
    /// <param name="mediaType">The media type. Default: see <see cref="MediaType"/>.</param>
    /// <returns>The upload.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fileName"/> is <see langword="null"/>.</exception>
    public static FileUpload FromBytes(ReadOnlyMemory<byte> bytes, string fileName, string? mediaType = null) =>
        // ReadOnlyMemoryContent provides the only public stream of .NET over memory that is not an array.
        new(() => new ReadOnlyMemoryContent(bytes).ReadAsStream(), fileName, mediaType ?? MediaTypes.Of(bytes.Span, fileName));

    /// <summary>Creates an upload from a stream, which is read from its current position; it is not closed.</summary>
    /// <param name="stream">The content. If the stream can seek, a retry returns to its initial position.</param>
    /// <param name="fileName">The file name that is sent to the server.</param>
    /// <param name="mediaType">The media type. Default: see <see cref="MediaType"/>.</param>
    /// <returns>The upload.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The stream cannot be read.</exception>
    public static FileUpload FromStream(Stream stream, string fileName, string? mediaType = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanRead)
            throw new ArgumentException("The stream cannot be read.", nameof(stream));
        if (stream.CanSeek)
        {
            var source = new RewoundStream.Source(stream);
            return new(() => new RewoundStream(source), fileName, mediaType);
        }
        var used = 0;
        return new(
            () => Interlocked.Exchange(ref used, 1) == 0
                ? stream
                : throw new InvalidOperationException($"The stream of the upload '{fileName}' was already sent, and cannot be read again."),
            fileName,
            mediaType)
        {
            LeaveOpen = true,
            CannotRepeat = $"the upload '{fileName}' comes from a stream that cannot be rewound.",
        };
    }

    /// <summary>Creates an upload from a function that opens the content once for each attempt; each stream is closed after use.</summary>
    /// <param name="open">Opens the content at its beginning; must not return <see langword="null"/>.</param>
    /// <param name="fileName">The file name that is sent to the server.</param>
    /// <param name="mediaType">The media type. Default: see <see cref="MediaType"/>.</param>
    /// <returns>The upload.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static FileUpload From(Func<Stream> open, string fileName, string? mediaType = null)
    {
        ArgumentNullException.ThrowIfNull(open);
        return new(open, fileName, mediaType);
    }

    /// <summary>Opens the content for one attempt; a read that ignores its token is abandoned.</summary>
    internal Stream Open()
    {
        var stream = Opened();
        return new UploadStream(stream, LeaveOpen, abandons: !EndsSoon(stream));
    }

    /// <summary>Opens the content for several readers, which must know when a read has really ended.</summary>
    internal Stream OpenShared() => new UploadStream(Opened(), LeaveOpen, abandons: false);

    private Stream Opened() => _open() ?? throw new InvalidOperationException($"The function that opens the upload '{FileName}' returned null.");

    // Memory and local files, by far the most frequent sources, need no buffer of their own.
    private static bool EndsSoon(Stream stream) => stream.GetType() == typeof(MemoryStream) || stream.GetType() == typeof(FileStream);
}
