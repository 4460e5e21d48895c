using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>A kind of output. Values that are not listed are kept as they are.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ChatModality>))]
public readonly record struct ChatModality(string Value) : IOpenEnum<ChatModality>
{
    /// <summary>Text.</summary>
    public static ChatModality Text { get; } = new("text");

    /// <summary>Sound.</summary>
    public static ChatModality Audio { get; } = new("audio");

    static IReadOnlyList<ChatModality> IOpenEnum<ChatModality>.Known { get; } = [Text, Audio];

    /// <summary>The text on the wire; empty for a value that was never set.</summary>
    public string Value { get => field ?? ""; } = Value;

    /// <summary>A value from its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator ChatModality(string value) => new(value);

    static ChatModality IOpenEnum<ChatModality>.Create(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
