using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>Whether one of the allowed tools must be called. Values that are not listed are kept as they are.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<AllowedToolsMode>))]
public readonly record struct AllowedToolsMode(string Value) : IOpenEnum<AllowedToolsMode>
{
    /// <summary>The model decides.</summary>
    public static AllowedToolsMode Auto { get; } = new("auto");

    /// <summary>The model calls at least one.</summary>
    public static AllowedToolsMode Required { get; } = new("required");

    static IReadOnlyList<AllowedToolsMode> IOpenEnum<AllowedToolsMode>.Known { get; } = [Auto, Required];

    /// <summary>The text on the wire; empty for a value that was never set.</summary>
    public string Value { get => field ?? ""; } = Value;

    /// <summary>A value from its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator AllowedToolsMode(string value) => new(value);

    static AllowedToolsMode IOpenEnum<AllowedToolsMode>.Create(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
