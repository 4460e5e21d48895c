using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>Who says a message. Values that are not listed are kept as they are.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ThreadMessageRole>))]
public readonly record struct ThreadMessageRole(string Value) : IOpenEnum<ThreadMessageRole>
{
    /// <summary>The user.</summary>
    public static ThreadMessageRole User { get; } = new("user");

    /// <summary>The assistant.</summary>
    public static ThreadMessageRole Assistant { get; } = new("assistant");

    static IReadOnlyList<ThreadMessageRole> IOpenEnum<ThreadMessageRole>.Known { get; } = [User, Assistant];

    /// <summary>The text on the wire; empty for a value that was never set.</summary>
    public string Value { get => field ?? ""; } = Value;

    /// <summary>A value from its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator ThreadMessageRole(string value) => new(value);

    static ThreadMessageRole IOpenEnum<ThreadMessageRole>.Create(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
