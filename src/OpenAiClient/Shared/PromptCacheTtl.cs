using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi;

/// <summary>How long the cached part of a prompt lives. Values that are not listed are kept as they are.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<PromptCacheTtl>))]
public readonly record struct PromptCacheTtl(string Value) : IOpenEnum<PromptCacheTtl>
{
    /// <summary>30 minutes.</summary>
    public static PromptCacheTtl ThirtyMinutes { get; } = new("30m");

    static IReadOnlyList<PromptCacheTtl> IOpenEnum<PromptCacheTtl>.Known { get; } = [ThirtyMinutes];

    /// <summary>The text on the wire; empty for a value that was never set.</summary>
    public string Value { get => field ?? ""; } = Value;

    /// <summary>A value from its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator PromptCacheTtl(string value) => new(value);

    static PromptCacheTtl IOpenEnum<PromptCacheTtl>.Create(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
