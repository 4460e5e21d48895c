using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>Who speaks in a conversation. Values that are not listed are kept as they are.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ChatRole>))]
public readonly record struct ChatRole(string Value) : IOpenEnum<ChatRole>
{
    /// <summary>The developer, whose instructions rank before the user's; for reasoning models.</summary>
    public static ChatRole Developer { get; } = new("developer");

    /// <summary>The developer, for older models.</summary>
    public static ChatRole System { get; } = new("system");

    /// <summary>The user.</summary>
    public static ChatRole User { get; } = new("user");

    /// <summary>The model.</summary>
    public static ChatRole Assistant { get; } = new("assistant");

    /// <summary>The result of a tool call.</summary>
    public static ChatRole Tool { get; } = new("tool");

    /// <summary>The result of a function call of the old kind.</summary>
    public static ChatRole Function { get; } = new("function");

    static IReadOnlyList<ChatRole> IOpenEnum<ChatRole>.Known { get; } = [Developer, System, User, Assistant, Tool, Function];

    /// <summary>The text on the wire; empty for a value that was never set.</summary>
    public string Value { get => field ?? ""; } = Value;

    /// <summary>A value from its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator ChatRole(string value) => new(value);

    static ChatRole IOpenEnum<ChatRole>.Create(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
