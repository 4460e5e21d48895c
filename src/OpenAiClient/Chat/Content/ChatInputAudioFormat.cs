using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>The format of sound in a message. Values that are not listed are kept as they are.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ChatInputAudioFormat>))]
public readonly record struct ChatInputAudioFormat(string Value) : IOpenEnum<ChatInputAudioFormat>
{
    /// <summary>WAV.</summary>
    public static ChatInputAudioFormat Wav { get; } = new("wav");

    /// <summary>MP3.</summary>
    public static ChatInputAudioFormat Mp3 { get; } = new("mp3");

    static IReadOnlyList<ChatInputAudioFormat> IOpenEnum<ChatInputAudioFormat>.Known { get; } = [Wav, Mp3];

    /// <summary>The text on the wire; empty for a value that was never set.</summary>
    public string Value { get => field ?? ""; } = Value;

    /// <summary>A value from its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator ChatInputAudioFormat(string value) => new(value);

    static ChatInputAudioFormat IOpenEnum<ChatInputAudioFormat>.Create(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
