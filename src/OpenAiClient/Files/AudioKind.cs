namespace OpenAi.Files;

/// <summary>Gives audio a file name that matches the format found in its first bytes.</summary>
internal static class AudioKind
{
    /// <summary>The number of bytes needed to detect the format.</summary>
    public const int HeadLength = 16;

    /// <exception cref="ArgumentException">The bytes are not audio of a known format.</exception>
    public static string NameOf(ReadOnlySpan<byte> head, string parameter) =>
        MediaTypes.Detect(head) is { } type && EndingOf(type) is { } ending
            ? "audio" + ending
            : throw new ArgumentException("The audio is not in MP3, MP4, M4A, Ogg, FLAC, WAV or WebM format; pass audio of other formats with a file name.", parameter);

    /// <summary>Gets the file name extension for a media type; <see langword="null"/> when it is not audio.</summary>
    public static string? EndingOf(string mediaType) => mediaType switch
    {
        "audio/mpeg" => ".mp3",
        "audio/mp4" => ".m4a",
        "video/mp4" => ".mp4",
        "audio/ogg" => ".ogg",
        "audio/flac" => ".flac",
        "audio/wav" => ".wav",
        "audio/webm" => ".webm",
        _ => null,
    };
}
