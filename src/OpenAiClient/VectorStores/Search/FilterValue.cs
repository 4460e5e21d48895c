using System.Text.Json.Serialization;

namespace OpenAi.VectorStores;

/// <summary>What a filter compares an attribute with: a text, a number, true or false, or a list of texts and numbers.</summary>
[JsonConverter(typeof(FilterValueConverter))]
public readonly struct FilterValue
{
    private readonly AttributeValue[]? _values;

    private FilterValue(AttributeValue value) => _values = [value];

    private FilterValue(AttributeValue[] values)
    {
        _values = values;
        IsList = true;
    }

    /// <summary>The value, or all of the list.</summary>
    public IReadOnlyList<AttributeValue> Values => _values ?? [];

    /// <summary>Whether it is a list on the wire.</summary>
    public bool IsList { get; }

    /// <summary>A text.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator FilterValue(string text) => new((AttributeValue)text);

    /// <summary>A whole number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator FilterValue(long number) => new((AttributeValue)number);

    /// <summary>A number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator FilterValue(double number) => new((AttributeValue)number);

    /// <summary>True or false.</summary>
    /// <param name="boolean">The value.</param>
    public static implicit operator FilterValue(bool boolean) => new((AttributeValue)boolean);

    /// <summary>The value of an attribute.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator FilterValue(AttributeValue value) => new(value);

    /// <summary>Several values.</summary>
    /// <param name="values">The values.</param>
    public static implicit operator FilterValue(AttributeValue[] values) => From(values);

    /// <summary>Several values.</summary>
    /// <param name="values">The values, copied.</param>
    /// <returns>The list.</returns>
    public static FilterValue From(params ReadOnlySpan<AttributeValue> values) => new(values.ToArray());
}
