using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi;

/// <summary>What decides where a prompt's cached part ends. Values that are not listed are kept as they are.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<PromptCacheMode>))]
public readonly record struct PromptCacheMode(string Value) : IOpenEnum<PromptCacheMode>
{
    /// <summary>The server does.</summary>
    public static PromptCacheMode Implicit { get; } = new("implicit");

    /// <summary>The breakpoints in the request do.</summary>
    public static PromptCacheMode Explicit { get; } = new("explicit");

    static IReadOnlyList<PromptCacheMode> IOpenEnum<PromptCacheMode>.Known { get; } = [Implicit, Explicit];

    /// <summary>The text on the wire; empty for a value that was never set.</summary>
    public string Value { get => field ?? ""; } = Value;

    /// <summary>A value from its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator PromptCacheMode(string value) => new(value);

    static PromptCacheMode IOpenEnum<PromptCacheMode>.Create(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
