using OpenAi.Files;

namespace OpenAi.Audio;

/// <summary>Somebody whose voice is known, so that a transcription can call them by their name.</summary>
/// <param name="Name">The name, such as <c>agent</c>, that <see cref="TranscriptionSegment.Speaker"/> then has.</param>
/// <param name="Reference">Two to ten seconds of their speech, as a <c>data:</c> URL.</param>
public sealed record KnownSpeaker(string Name, string Reference)
{
    /// <summary>Somebody by speech in memory.</summary>
    /// <param name="name">The name.</param>
    /// <param name="bytes">Two to ten seconds of their speech.</param>
    /// <param name="mediaType">The media type, such as <c>audio/wav</c>. Default: told by the bytes.</param>
    /// <returns>The speaker.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">No media type is given, and the bytes are of no known kind.</exception>
    public static KnownSpeaker FromBytes(string name, ReadOnlySpan<byte> bytes, string? mediaType = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        var type = mediaType ?? MediaTypes.Detect(bytes) ?? throw new ArgumentException("These bytes are no MP3, MP4, M4A, Ogg, FLAC, WAV or WebM file; give the media type.", nameof(bytes));
        return new(name, DataUrl.Of(bytes, type));
    }

    /// <summary>Somebody by a file of their speech.</summary>
    /// <param name="name">The name.</param>
    /// <param name="path">A file with two to ten seconds of their speech.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The speaker.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The file is of no known kind.</exception>
    /// <exception cref="IOException">The file could not be read.</exception>
    public static async Task<KnownSpeaker> FromFileAsync(string name, string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(path);
        var bytes = await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false);
        return FromBytes(name, bytes, MediaTypes.Detect(bytes) ?? (MediaTypes.OfName(path) is var named && named != MediaTypes.Unknown ? named : null));
    }
}
