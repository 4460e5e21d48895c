using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.VectorStores;

/// <summary>
/// The value of an attribute: a string, a number, or a boolean, which all convert implicitly. Any other value that a server sends is
/// preserved in <see cref="Json"/> and written back.
/// </summary>
[JsonConverter(typeof(ModelConverter<AttributeValue>))]
public readonly struct AttributeValue : IEquatable<AttributeValue>, IJsonModel<AttributeValue>
{
    /// <summary>Creates a value from its JSON.</summary>
    /// <param name="json">The value.</param>
    public AttributeValue(JsonElement json) => Json = json.ValueKind == JsonValueKind.Undefined ? json : json.Clone();

    /// <summary>The value as JSON; undefined for one that was never set, which is written as null.</summary>
    public JsonElement Json { get; }

    /// <summary>The string; <see langword="null"/> when the value is not a string.</summary>
    public string? Text => Json.ValueKind == JsonValueKind.String ? Json.GetString() : null;

    /// <summary>The number; <see langword="null"/> when the value is not a number.</summary>
    public double? Number => Json.ValueKind == JsonValueKind.Number && Json.TryGetDouble(out var number) ? number : null;

    /// <summary>The boolean; <see langword="null"/> when the value is not a boolean.</summary>
    public bool? Boolean => Json.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    /// <summary>Creates a value from a string.</summary>
    /// <param name="text">The string, at most 512 characters in the API; <see langword="null"/> is sent as null.</param>
    public static implicit operator AttributeValue(string? text) => text is null ? default : FromText(text);

    /// <summary>Creates a value from a whole number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator AttributeValue(long number) => FromNumber(number);

    /// <summary>Creates a value from a number.</summary>
    /// <param name="number">The number. JSON cannot represent infinity and NaN, so they become the strings <c>Infinity</c>,
    /// <c>-Infinity</c> and <c>NaN</c>.</param>
    public static implicit operator AttributeValue(double number) =>
        double.IsFinite(number) ? FromNumber(number) : FromText(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Creates a value from a boolean.</summary>
    /// <param name="boolean">The value.</param>
    public static implicit operator AttributeValue(bool boolean) => FromBoolean(boolean);

    /// <summary>Whether two values have the same JSON.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    public static bool operator ==(AttributeValue left, AttributeValue right) => left.Equals(right);

    /// <summary>Whether two values have different JSON.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    public static bool operator !=(AttributeValue left, AttributeValue right) => !left.Equals(right);

    /// <summary>Creates a value from a string.</summary>
    /// <param name="text">The string, at most 512 characters in the API.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static AttributeValue FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(WireJson.Element(text, JsonWrite.Text));
    }

    /// <summary>Creates a value from a whole number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The value.</returns>
    public static AttributeValue FromNumber(long number) => new(WireJson.Element(number, JsonWrite.Int64));

    /// <summary>Creates a value from a number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException"><paramref name="number"/> is infinite or not a number.</exception>
    public static AttributeValue FromNumber(double number) => new(WireJson.Element(number, JsonWrite.Double));

    /// <summary>Creates a value from a boolean.</summary>
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

    /// <summary>The string itself, or the JSON of another value.</summary>
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
