using OpenAi.Files;

namespace OpenAi.Audio;

/// <summary>A person whose voice is known, so that a transcription can identify the person by name.</summary>
/// <param name="Name">The name, such as <c>agent</c>, which <see cref="TranscriptionSegment.Speaker"/> then has.</param>
/// <param name="Reference">Two to ten seconds of the person's speech, as a <c>data:</c> URL.</param>
public sealed record KnownSpeaker(string Name, string Reference)
{
    /// <summary>Creates a known speaker from audio in memory.</summary>
    /// <param name="name">The name.</param>
    /// <param name="bytes">Two to ten seconds of the person's speech.</param>
    /// <param name="mediaType">The media type, such as <c>audio/wav</c>. Default: detected from the bytes.</param>
    /// <returns>The speaker.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">No media type is given, and the bytes have no known format.</exception>
    public static KnownSpeaker FromBytes(string name, ReadOnlySpan<byte> bytes, string? mediaType = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        var type = mediaType ?? MediaTypes.Detect(bytes) ?? throw new ArgumentException("The audio is not a known format (MP3, MP4, M4A, Ogg, FLAC, WAV or WebM); pass the media type.", nameof(bytes));
        return new(name, DataUrl.Of(bytes, type));
    }

    /// <summary>Creates a known speaker from an audio file.</summary>
    /// <param name="name">The name.</param>
    /// <param name="path">The path of a file with two to ten seconds of the person's speech.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The speaker.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The file has no known format.</exception>
    /// <exception cref="IOException">The file could not be read.</exception>
    public static async Task<KnownSpeaker> FromFileAsync(string name, string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(path);
        var bytes = await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false);
        return FromBytes(name, bytes, MediaTypes.Detect(bytes) ?? (MediaTypes.OfName(path) is var named && named != MediaTypes.Unknown ? named : null));
    }
}
