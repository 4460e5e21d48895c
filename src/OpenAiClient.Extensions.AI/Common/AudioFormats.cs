using OpenAi.Audio;
using OpenAi.Chat;

namespace OpenAi.Extensions.AI;

/// <summary>Audio formats and their media types.</summary>
internal static class AudioFormats
{
    private const string Audio = "audio/";

    public static ChatInputAudioFormat OfMediaType(string mediaType) => NameOf(mediaType) ?? "";

    /// <summary>Gets the format of speech by its name or its media type.</summary>
    public static SpeechFormat? SpeechFormatOf(string? format) => NameOf(format);

    public static string MediaTypeOf(string? format) => format switch
    {
        null or "mp3" => "audio/mpeg",
        "pcm16" => "audio/pcm",
        _ => Audio + format,
    };

    private static string? NameOf(string? mediaType) => mediaType?.Split(';')[0].ToLowerInvariant() switch
    {
        "audio/mpeg" or "audio/mp3" or "audio/mpeg3" or "audio/x-mpeg-3" => "mp3",
        "audio/wav" or "audio/x-wav" or "audio/wave" or "audio/vnd.wave" => "wav",
        "audio/l16" => "pcm",
        // For any other format, its name is sent, since the server may support it.
        var other => other is not null && other.StartsWith(Audio, StringComparison.Ordinal) ? other[Audio.Length..] : other,
    };
}
