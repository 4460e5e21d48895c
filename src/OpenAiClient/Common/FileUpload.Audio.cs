using OpenAi.Files;

namespace OpenAi;

public sealed partial class FileUpload
{
    /// <summary>
    /// Creates an upload from sound in memory without a file name. It gets a name for its format, such as <c>audio.mp3</c>, because
    /// servers determine the format from the file extension.
    /// </summary>
    /// <param name="bytes">An MP3, MP4, M4A, Ogg, FLAC, WAV or WebM file; it must not change until the call is done.</param>
    /// <returns>The upload.</returns>
    /// <exception cref="ArgumentException">
    /// The bytes have another format: <see cref="FromBytes(ReadOnlyMemory{byte}, string, string?)"/> accepts any format, with a file
    /// name.
    /// </exception>
    public static FileUpload FromAudio(ReadOnlyMemory<byte> bytes) =>
        FromBytes(bytes, AudioKind.NameOf(bytes.Span, nameof(bytes)), MediaTypes.Detect(bytes.Span));

    /// <summary>
    /// Creates an upload from a stream of sound without a file name, which is read from its current position; it is not closed. It gets a
    /// name for the format of its first bytes, such as <c>audio.mp3</c>, because servers determine the format from the file extension.
    /// </summary>
    /// <param name="stream">An MP3, MP4, M4A, Ogg, FLAC, WAV or WebM file. If the stream can seek, a retry returns to its initial position.</param>
    /// <param name="cancellationToken">Cancels reading the first bytes.</param>
    /// <returns>The upload.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The stream cannot be read, or has another format: <see cref="FromStream"/> accepts any format, with a file name.
    /// </exception>
    public static async Task<FileUpload> FromAudioAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanRead)
            throw new ArgumentException("The stream cannot be read.", nameof(stream));
        var start = stream.CanSeek ? stream.Position : 0;
        var head = new byte[AudioKind.HeadLength];
        var count = await stream.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        head = head[..count];
        var name = AudioKind.NameOf(head, nameof(stream));
        if (!stream.CanSeek)
            return FromStream(new PrefixedStream(head, stream), name, MediaTypes.Detect(head));
        stream.Position = start;
        return FromStream(stream, name, MediaTypes.Detect(head));
    }

    /// <summary>Returns the upload with a file extension for its format, if the name has none and the format is known.</summary>
    internal FileUpload WithEnding() =>
        Path.HasExtension(FileName) || AudioKind.EndingOf(MediaType) is not { } ending
            ? this
            : new(_open, FileName + ending, MediaType) { CannotRepeat = CannotRepeat, LeaveOpen = LeaveOpen };
}
