using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi;

/// <summary>The order of a list by time of creation. Values that are not listed are kept as they are.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ListOrder>))]
public readonly record struct ListOrder(string Value) : IOpenEnum<ListOrder>
{
    /// <summary>The oldest first.</summary>
    public static ListOrder Ascending { get; } = new("asc");

    /// <summary>The newest first.</summary>
    public static ListOrder Descending { get; } = new("desc");

    static IReadOnlyList<ListOrder> IOpenEnum<ListOrder>.Known { get; } = [Ascending, Descending];

    /// <summary>The text on the wire; empty for a value that was never set.</summary>
    public string Value { get => field ?? ""; } = Value;

    /// <summary>A value from its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator ListOrder(string value) => new(value);

    static ListOrder IOpenEnum<ListOrder>.Create(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
