using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.VectorStores;

/// <summary>How a filter joins others. Values that are not listed are kept as they are.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<VectorStoreCombination>))]
public readonly record struct VectorStoreCombination(string Value) : IOpenEnum<VectorStoreCombination>
{
    /// <summary>All of them must hold.</summary>
    public static VectorStoreCombination And { get; } = new("and");

    /// <summary>At least one of them must hold.</summary>
    public static VectorStoreCombination Or { get; } = new("or");

    static IReadOnlyList<VectorStoreCombination> IOpenEnum<VectorStoreCombination>.Known { get; } = [And, Or];

    /// <summary>The text on the wire; empty for a value that was never set.</summary>
    public string Value { get => field ?? ""; } = Value;

    /// <summary>A value from its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator VectorStoreCombination(string value) => new(value);

    static VectorStoreCombination IOpenEnum<VectorStoreCombination>.Create(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
