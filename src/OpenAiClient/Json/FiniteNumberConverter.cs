using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenAi.Json;

/// <summary>
/// Numbers of an answer that JSON cannot write again: one beyond the range becomes the nearest in it, and the text
/// <c>NaN</c>, which some servers send, is read as none.
/// </summary>
internal sealed class FiniteNumberConverter : JsonConverter<double?>
{
    public override double? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.Number => Finite(reader.GetDouble()),
        JsonTokenType.String when double.TryParse(reader.GetString(), CultureInfo.InvariantCulture, out var number) => Finite(number),
        _ => throw new JsonException($"A number was expected, not {reader.TokenType}."),
    };

    // A caller's own NaN is refused by the writer.
    public override void Write(Utf8JsonWriter writer, double? value, JsonSerializerOptions options)
    {
        if (value is { } number)
            writer.WriteNumberValue(number);
        else
            writer.WriteNullValue();
    }

    private static double? Finite(double number) => double.IsNaN(number) ? null : Math.Clamp(number, double.MinValue, double.MaxValue);
}
