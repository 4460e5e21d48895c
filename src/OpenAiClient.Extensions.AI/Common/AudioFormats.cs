using OpenAi.Chat;

namespace OpenAi.Extensions.AI;

/// <summary>Audio formats and their media types.</summary>
internal static class AudioFormats
{
    public static ChatInputAudioFormat OfMediaType(string mediaType) => mediaType.Split(';')[0].ToLowerInvariant() switch
    {
        "audio/mpeg" or "audio/mp3" or "audio/mpeg3" or "audio/x-mpeg-3" => ChatInputAudioFormat.Mp3,
        "audio/wav" or "audio/x-wav" or "audio/wave" or "audio/vnd.wave" => ChatInputAudioFormat.Wav,
        // For any other format, its name is sent, since the server may support it.
        var other => other["audio/".Length..],
    };

    public static string MediaTypeOf(string? format) => format switch
    {
        null or "mp3" => "audio/mpeg",
        "pcm16" => "audio/pcm",
        _ => "audio/" + format,
    };
}
