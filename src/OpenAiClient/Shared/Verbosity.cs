using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi;

/// <summary>How long the model's answers are. Values that are not listed are kept as they are.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<Verbosity>))]
public readonly record struct Verbosity(string Value) : IOpenEnum<Verbosity>
{
    /// <summary>Short.</summary>
    public static Verbosity Low { get; } = new("low");

    /// <summary>The default.</summary>
    public static Verbosity Medium { get; } = new("medium");

    /// <summary>Long.</summary>
    public static Verbosity High { get; } = new("high");

    static IReadOnlyList<Verbosity> IOpenEnum<Verbosity>.Known { get; } = [Low, Medium, High];

    /// <summary>The text on the wire; empty for a value that was never set.</summary>
    public string Value { get => field ?? ""; } = Value;

    /// <summary>A value from its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator Verbosity(string value) => new(value);

    static Verbosity IOpenEnum<Verbosity>.Create(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
