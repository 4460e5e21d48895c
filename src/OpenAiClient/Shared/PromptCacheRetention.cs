using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi;

/// <summary>How long a prompt stays in the cache. Values that are not listed are kept as they are.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<PromptCacheRetention>))]
public readonly record struct PromptCacheRetention(string Value) : IOpenEnum<PromptCacheRetention>
{
    /// <summary>Minutes, in memory.</summary>
    public static PromptCacheRetention InMemory { get; } = new("in_memory");

    /// <summary>Up to 24 hours.</summary>
    public static PromptCacheRetention TwentyFourHours { get; } = new("24h");

    static IReadOnlyList<PromptCacheRetention> IOpenEnum<PromptCacheRetention>.Known { get; } = [InMemory, TwentyFourHours];

    /// <summary>The text on the wire; empty for a value that was never set.</summary>
    public string Value { get => field ?? ""; } = Value;

    /// <summary>A value from its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator PromptCacheRetention(string value) => new(value);

    static PromptCacheRetention IOpenEnum<PromptCacheRetention>.Create(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
