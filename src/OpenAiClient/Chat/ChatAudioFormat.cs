using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>The format of sound that the model makes. Values that are not listed are kept as they are.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ChatAudioFormat>))]
public readonly record struct ChatAudioFormat(string Value) : IOpenEnum<ChatAudioFormat>
{
    /// <summary>WAV.</summary>
    public static ChatAudioFormat Wav { get; } = new("wav");

    /// <summary>AAC.</summary>
    public static ChatAudioFormat Aac { get; } = new("aac");

    /// <summary>MP3.</summary>
    public static ChatAudioFormat Mp3 { get; } = new("mp3");

    /// <summary>FLAC.</summary>
    public static ChatAudioFormat Flac { get; } = new("flac");

    /// <summary>Opus.</summary>
    public static ChatAudioFormat Opus { get; } = new("opus");

    /// <summary>Raw 16-bit samples; the only one that can be streamed.</summary>
    public static ChatAudioFormat Pcm16 { get; } = new("pcm16");

    static IReadOnlyList<ChatAudioFormat> IOpenEnum<ChatAudioFormat>.Known { get; } = [Wav, Aac, Mp3, Flac, Opus, Pcm16];

    /// <summary>The text on the wire; empty for a value that was never set.</summary>
    public string Value { get => field ?? ""; } = Value;

    /// <summary>A value from its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator ChatAudioFormat(string value) => new(value);

    static ChatAudioFormat IOpenEnum<ChatAudioFormat>.Create(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
