using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.VectorStores;

/// <summary>
/// A value of an attribute: a text, a number, or true or false, made from either without ceremony. Anything else that a
/// server sends is kept in <see cref="Json"/> and written back.
/// </summary>
[JsonConverter(typeof(ModelConverter<AttributeValue>))]
public readonly struct AttributeValue : IEquatable<AttributeValue>, IJsonModel<AttributeValue>
{
    /// <summary>Keeps a value as it is on the wire.</summary>
    /// <param name="json">The value.</param>
    public AttributeValue(JsonElement json) => Json = json.ValueKind == JsonValueKind.Undefined ? json : json.Clone();

    /// <summary>The value on the wire; undefined for one that was never set, which is written as null.</summary>
    public JsonElement Json { get; }

    /// <summary>The text; <see langword="null"/> when it is none.</summary>
    public string? Text => Json.ValueKind == JsonValueKind.String ? Json.GetString() : null;

    /// <summary>The number; <see langword="null"/> when it is none.</summary>
    public double? Number => Json.ValueKind == JsonValueKind.Number && Json.TryGetDouble(out var number) ? number : null;

    /// <summary>True or false; <see langword="null"/> when it is neither.</summary>
    public bool? Boolean => Json.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    /// <summary>A text.</summary>
    /// <param name="text">The text, which the API takes up to 512 characters of; <see langword="null"/> is null on the wire.</param>
    public static implicit operator AttributeValue(string? text) => text is null ? default : FromText(text);

    /// <summary>A whole number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator AttributeValue(long number) => FromNumber(number);

    /// <summary>A number.</summary>
    /// <param name="number">The number. JSON has none for infinity and what is no number: these are the texts <c>Infinity</c>, <c>-Infinity</c> and <c>NaN</c>.</param>
    public static implicit operator AttributeValue(double number) =>
        double.IsFinite(number) ? FromNumber(number) : FromText(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>True or false.</summary>
    /// <param name="boolean">The value.</param>
    public static implicit operator AttributeValue(bool boolean) => FromBoolean(boolean);

    /// <summary>Whether two values are the same on the wire.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(AttributeValue left, AttributeValue right) => left.Equals(right);

    /// <summary>Whether two values differ on the wire.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(AttributeValue left, AttributeValue right) => !left.Equals(right);

    /// <summary>A text.</summary>
    /// <param name="text">The text. The API takes up to 512 characters.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static AttributeValue FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(WireJson.Element(text, JsonWrite.Text));
    }

    /// <summary>A whole number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The value.</returns>
    public static AttributeValue FromNumber(long number) => new(WireJson.Element(number, JsonWrite.Int64));

    /// <summary>A number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException"><paramref name="number"/> is infinite or not a number.</exception>
    public static AttributeValue FromNumber(double number) => new(WireJson.Element(number, JsonWrite.Double));

    /// <summary>True or false.</summary>
    /// <param name="boolean">The value.</param>
    /// <returns>The value.</returns>
    public static AttributeValue FromBoolean(bool boolean) => new(WireJson.Element(boolean, JsonWrite.Boolean));

    /// <inheritdoc/>
    public bool Equals(AttributeValue other) =>
        Json.ValueKind == JsonValueKind.Undefined || other.Json.ValueKind == JsonValueKind.Undefined
            ? Json.ValueKind == other.Json.ValueKind
            : JsonElement.DeepEquals(Json, other.Json);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AttributeValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Json.ValueKind, Text, Number);

    /// <summary>The text itself, or the JSON of another value.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Json.ToString();

    static AttributeValue IJsonModel<AttributeValue>.ReadJson(ref Utf8JsonReader reader) => new(JsonElement.ParseValue(ref reader));

    static void IJsonModel<AttributeValue>.WriteJson(Utf8JsonWriter writer, AttributeValue value)
    {
        if (value.Json.ValueKind == JsonValueKind.Undefined)
            writer.WriteNullValue();
        else
            JsonWrite.Element(writer, value.Json);
    }
}
