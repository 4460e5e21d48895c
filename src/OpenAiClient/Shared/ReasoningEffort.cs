using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi;

/// <summary>How much a reasoning model thinks before it answers. Values that are not listed are kept as they are.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ReasoningEffort>))]
public readonly record struct ReasoningEffort(string Value) : IOpenEnum<ReasoningEffort>
{
    /// <summary>No reasoning.</summary>
    public static ReasoningEffort None { get; } = new("none");

    /// <summary>As little as possible.</summary>
    public static ReasoningEffort Minimal { get; } = new("minimal");

    /// <summary>Little.</summary>
    public static ReasoningEffort Low { get; } = new("low");

    /// <summary>The default of most models.</summary>
    public static ReasoningEffort Medium { get; } = new("medium");

    /// <summary>Much.</summary>
    public static ReasoningEffort High { get; } = new("high");

    /// <summary>More than high, on models that know it.</summary>
    public static ReasoningEffort XHigh { get; } = new("xhigh");

    /// <summary>All that the model can do.</summary>
    public static ReasoningEffort Max { get; } = new("max");

    static IReadOnlyList<ReasoningEffort> IOpenEnum<ReasoningEffort>.Known { get; } = [None, Minimal, Low, Medium, High, XHigh, Max];

    /// <summary>The text on the wire; empty for a value that was never set.</summary>
    public string Value { get => field ?? ""; } = Value;

    /// <summary>A value from its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator ReasoningEffort(string value) => new(value);

    static ReasoningEffort IOpenEnum<ReasoningEffort>.Create(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
