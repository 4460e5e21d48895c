using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.VectorStores;

/// <summary>The value with which a filter compares an attribute: a string, a number, a boolean, or a list of strings and numbers.</summary>
[JsonConverter(typeof(ModelConverter<FilterValue>))]
public readonly struct FilterValue : IJsonModel<FilterValue>
{
    private readonly AttributeValue[]? _values;

    private FilterValue(AttributeValue value) => _values = [value];

    private FilterValue(AttributeValue[] values)
    {
        _values = values;
        IsList = true;
    }

    /// <summary>The value, or all values of the list.</summary>
    public IReadOnlyList<AttributeValue> Values => _values ?? [];

    /// <summary>Whether the value is sent as a list.</summary>
    public bool IsList { get; }

    /// <summary>Creates a value from a string.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator FilterValue(string? text) => new((AttributeValue)text);

    /// <summary>Creates a value from a whole number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator FilterValue(long number) => new((AttributeValue)number);

    /// <summary>Creates a value from a number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator FilterValue(double number) => new((AttributeValue)number);

    /// <summary>Creates a value from a boolean.</summary>
    /// <param name="boolean">The value.</param>
    public static implicit operator FilterValue(bool boolean) => new((AttributeValue)boolean);

    /// <summary>Creates a filter value from the value of an attribute.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator FilterValue(AttributeValue value) => new(value);

    /// <summary>Creates a filter value from several values.</summary>
    /// <param name="values">The values.</param>
    public static implicit operator FilterValue(AttributeValue[]? values) => values is null ? default : From(values);

    /// <summary>Creates a filter value from several values.</summary>
    /// <param name="values">The values, which are copied.</param>
    /// <returns>The list.</returns>
    public static FilterValue From(params ReadOnlySpan<AttributeValue> values) => new(values.ToArray());

    static FilterValue IJsonModel<FilterValue>.ReadJson(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.StartArray
            ? new(JsonRead.Array(ref reader, static (ref Utf8JsonReader item) => JsonRead.Value<AttributeValue>(ref item)))
            : new(JsonRead.Value<AttributeValue>(ref reader));

    static void IJsonModel<FilterValue>.WriteJson(Utf8JsonWriter writer, FilterValue value)
    {
        if (value.IsList)
            JsonWrite.List(writer, value.Values, JsonWrite.Value);
        else
            JsonWrite.Value(writer, value.Values.Count == 0 ? default : value.Values[0]);
    }
}
