namespace OpenAi.Files;

/// <summary>Names sound after what its first bytes say that it is.</summary>
internal static class AudioKind
{
    /// <summary>How many bytes tell the kind.</summary>
    public const int HeadLength = 16;

    /// <exception cref="ArgumentException">The bytes are no sound of a known kind.</exception>
    public static string NameOf(ReadOnlySpan<byte> head, string parameter) =>
        MediaTypes.Detect(head) is { } type && EndingOf(type) is { } ending
            ? "audio" + ending
            : throw new ArgumentException("This is no MP3, MP4, M4A, Ogg, FLAC, WAV or WebM file; give sound of other kinds with a file name.", parameter);

    /// <summary>The ending of names; <see langword="null"/> for what is no sound.</summary>
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
