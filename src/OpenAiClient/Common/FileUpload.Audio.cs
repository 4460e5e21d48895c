using OpenAi.Files;

namespace OpenAi;

public sealed partial class FileUpload
{
    /// <summary>
    /// Sound in memory that has no name. It is given one after its kind, such as <c>audio.mp3</c>: servers tell the format of
    /// sound by the ending of its name.
    /// </summary>
    /// <param name="bytes">An MP3, MP4, M4A, Ogg, FLAC, WAV or WebM file; it must not change until the call is done.</param>
    /// <returns>The upload.</returns>
    /// <exception cref="ArgumentException">The bytes are of another kind: <see cref="FromBytes(ReadOnlyMemory{byte}, string, string?)"/> takes any, with its name.</exception>
    public static FileUpload FromAudio(ReadOnlyMemory<byte> bytes) =>
        FromBytes(bytes, AudioKind.NameOf(bytes.Span, nameof(bytes)), MediaTypes.Detect(bytes.Span));

    /// <summary>
    /// A stream of sound that has no name, read from where it stands; it stays the caller's and is not closed. It is given a name
    /// after its first bytes, such as <c>audio.mp3</c>: servers tell the format of sound by the ending of its name.
    /// </summary>
    /// <param name="stream">An MP3, MP4, M4A, Ogg, FLAC, WAV or WebM file. When it can seek, a retry returns to where it stood.</param>
    /// <param name="cancellationToken">Stops the reading of the first bytes.</param>
    /// <returns>The upload.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The stream cannot be read, or it is of another kind: <see cref="FromStream"/> takes any, with its name.</exception>
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

    /// <summary>The same with a name that tells its kind, where the name has no ending and the kind is known.</summary>
    internal FileUpload WithEnding() =>
        Path.HasExtension(FileName) || AudioKind.EndingOf(MediaType) is not { } ending
            ? this
            : new(_open, FileName + ending, MediaType) { CannotRepeat = CannotRepeat, LeaveOpen = LeaveOpen };
}
