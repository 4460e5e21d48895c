using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi;

/// <summary>How much of what a web search finds goes into the model's context. Values that are not listed are kept as they are.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<SearchContextSize>))]
public readonly record struct SearchContextSize(string Value) : IOpenEnum<SearchContextSize>
{
    /// <summary>Little: cheaper and faster.</summary>
    public static SearchContextSize Low { get; } = new("low");

    /// <summary>The default.</summary>
    public static SearchContextSize Medium { get; } = new("medium");

    /// <summary>Much.</summary>
    public static SearchContextSize High { get; } = new("high");

    static IReadOnlyList<SearchContextSize> IOpenEnum<SearchContextSize>.Known { get; } = [Low, Medium, High];

    /// <summary>The text on the wire; empty for a value that was never set.</summary>
    public string Value { get => field ?? ""; } = Value;

    /// <summary>A value from its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator SearchContextSize(string value) => new(value);

    static SearchContextSize IOpenEnum<SearchContextSize>.Create(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
