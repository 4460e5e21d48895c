namespace OpenAi.Files;

/// <summary>
/// Detects the media type of a file: from its first bytes where they are known, since names can be wrong, else from its name.
/// </summary>
internal static class MediaTypes
{
    public const string Unknown = "application/octet-stream";

    public static string? Detect(ReadOnlySpan<byte> bytes) =>
        IsPng(bytes) ? "image/png"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? "image/jpeg"
        : bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8) ? "image/gif"
        : IsRiff(bytes, "WEBP"u8) ? "image/webp"
        : IsRiff(bytes, "WAVE"u8) ? "audio/wav"
        : bytes.StartsWith("%PDF-"u8) ? "application/pdf"
        : bytes.StartsWith("ID3"u8) || IsMpegFrame(bytes) ? "audio/mpeg"
        : bytes.StartsWith("fLaC"u8) ? "audio/flac"
        : bytes.StartsWith("OggS"u8) ? "audio/ogg"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x1A, 0x45, 0xDF, 0xA3]) ? "audio/webm"
        : bytes.Length >= 12 && bytes[4..8].SequenceEqual("ftyp"u8) ? bytes[8..].StartsWith("M4A"u8) ? "audio/mp4" : "video/mp4"
        : null;

    /// <exception cref="ArgumentException">The bytes are not an image of a known format.</exception>
    public static string OfImage(ReadOnlySpan<byte> bytes) =>
        Detect(bytes) is { } type && type.StartsWith("image/", StringComparison.Ordinal)
            ? type
            : throw new ArgumentException("The image is not in PNG, JPEG, GIF or WebP format; pass the media type.", nameof(bytes));

    /// <summary>
    /// Gets the media type by file name, for files whose bytes are not available yet. The types that the API accepts are listed here,
    /// because it rejects some files under other names of their type.
    /// </summary>
    public static string OfName(string fileName) => Path.GetExtension(fileName).ToUpperInvariant() switch
    {
        ".PNG" => "image/png",
        ".JPG" or ".JPEG" => "image/jpeg",
        ".WEBP" => "image/webp",
        ".GIF" => "image/gif",
        ".MP3" or ".MPGA" or ".MPEG" => "audio/mpeg",
        ".M4A" => "audio/mp4",
        ".MP4" => "video/mp4",
        ".WAV" => "audio/wav",
        ".WEBM" => "audio/webm",
        ".OGG" or ".OGA" => "audio/ogg",
        ".FLAC" => "audio/flac",
        ".JSONL" => "text/jsonl",
        ".JSON" => "application/json",
        ".TXT" => "text/plain",
        ".MD" => "text/markdown",
        ".CSV" => "text/csv",
        ".HTML" or ".HTM" => "text/html",
        ".XML" => "text/xml",
        ".CSS" => "text/css",
        ".PDF" => "application/pdf",
        ".DOC" => "application/msword",
        ".DOCX" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ".PPTX" => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        ".XLSX" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ".ZIP" => "application/zip",
        ".TAR" => "application/x-tar",
        ".C" => "text/x-c",
        ".CPP" => "text/x-c++",
        ".CS" => "text/x-csharp",
        ".GO" => "text/x-golang",
        ".JAVA" => "text/x-java",
        ".JS" => "text/javascript",
        ".PHP" => "text/x-php",
        ".PY" => "text/x-python",
        ".RB" => "text/x-ruby",
        ".SH" => "application/x-sh",
        ".TEX" => "text/x-tex",
        ".TS" => "application/typescript",
        _ => Unknown,
    };

    /// <summary>Gets the media type of a file in memory: from its name, or from its bytes when the name has no known extension.</summary>
    public static string Of(ReadOnlySpan<byte> bytes, string fileName) =>
        fileName is not null && OfName(fileName) is var named && named != Unknown ? named : Detect(bytes) ?? Unknown;

    private static bool IsPng(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);

    // An MPEG audio frame starts with eleven set bits and has a nonzero layer, unlike ADTS.
    private static bool IsMpegFrame(ReadOnlySpan<byte> bytes) => bytes.Length >= 2 && bytes[0] == 0xFF && (bytes[1] & 0xE0) == 0xE0 && (bytes[1] & 0x06) != 0;

    private static bool IsRiff(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> kind) =>
        bytes.Length >= 12 && bytes.StartsWith("RIFF"u8) && bytes[8..12].SequenceEqual(kind);
}
