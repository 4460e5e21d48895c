using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Schemas;

/// <summary>Reads simple values in the forms that models write, in addition to those of System.Text.Json.</summary>
internal static class ValueConverters
{
    public static IReadOnlyList<JsonConverter> All { get; } =
    [
        new WholeNumber<sbyte>(JsonMetadataServices.SByteConverter), new WholeNumber<byte>(JsonMetadataServices.ByteConverter),
        new WholeNumber<short>(JsonMetadataServices.Int16Converter), new WholeNumber<ushort>(JsonMetadataServices.UInt16Converter),
        new WholeNumber<int>(JsonMetadataServices.Int32Converter), new WholeNumber<uint>(JsonMetadataServices.UInt32Converter),
        new WholeNumber<long>(JsonMetadataServices.Int64Converter), new WholeNumber<ulong>(JsonMetadataServices.UInt64Converter),
        new WholeNumber<Int128>(JsonMetadataServices.Int128Converter), new WholeNumber<UInt128>(JsonMetadataServices.UInt128Converter),
        new WholeNumber<BigInteger>(null), new Truth(), new TimeOfDay(),
    ];

    /// <summary>Reads numbers with a whole value in any notation: <c>5.0</c>, <c>1e3</c>, and both as strings.</summary>
    private sealed class WholeNumber<T>(JsonConverter<T>? inner) : JsonConverter<T>
        where T : struct, IBinaryInteger<T>
    {
        // Far more than any number of a model needs; a large exponent could allocate gigabytes.
        private const int MaxLength = 400;

        private const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType is not (JsonTokenType.Number or JsonTokenType.String))
                throw new JsonException("A whole number is expected.");
            var text = reader.TokenType == JsonTokenType.String ? reader.GetString()!
                : System.Text.Encoding.ASCII.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);
            return text.Length <= MaxLength && !IsHuge(text) && T.TryParse(text, Styles, CultureInfo.InvariantCulture, out var value)
                ? value
                : throw new JsonException("It is not a whole number, or out of range.");
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        {
            if (inner is null)
                writer.WriteRawValue(value.ToString(null, CultureInfo.InvariantCulture));
            else
                inner.Write(writer, value, options);
        }

        public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            T.TryParse(reader.GetString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : throw new JsonException("It is not a whole number.");

        public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WritePropertyName(value.ToString(null, CultureInfo.InvariantCulture));

        private static bool IsHuge(string text) =>
            text.AsSpan().IndexOfAny('e', 'E') is >= 0 and var at
            && (!int.TryParse(text.AsSpan(at + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent) || Math.Abs(exponent) > MaxLength);
    }

    /// <summary>Reads <c>"true"</c> as true.</summary>
    private sealed class Truth : JsonConverter<bool>
    {
        public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
        {
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            JsonTokenType.String when bool.TryParse(reader.GetString(), out var value) => value,
            _ => throw new JsonException("true or false is expected."),
        };

        public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) => writer.WriteBooleanValue(value);

        public override bool ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            bool.TryParse(reader.GetString(), out var value) ? value : throw new JsonException("true or false is expected.");

        public override void WriteAsPropertyName(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) => writer.WritePropertyName(value ? "True" : "False");
    }

    /// <summary>
    /// Reads times in the format <c>time</c>, which end in <c>Z</c> or an offset; the offset is ignored, because the type has none.
    /// </summary>
    private sealed class TimeOfDay : JsonConverter<TimeOnly>
    {
        public override TimeOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.TokenType == JsonTokenType.String ? reader.GetString()! : "");

        public override void Write(Utf8JsonWriter writer, TimeOnly value, JsonSerializerOptions options) => JsonMetadataServices.TimeOnlyConverter.Write(writer, value, options);

        public override TimeOnly ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString()!);

        public override void WriteAsPropertyName(Utf8JsonWriter writer, TimeOnly value, JsonSerializerOptions options) =>
            writer.WritePropertyName(value.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture));

        private static TimeOnly Parse(string text)
        {
            var end = text.AsSpan().IndexOfAny("Zz+-");
            return TimeOnly.TryParse(end < 0 ? text : text.AsSpan(0, end), CultureInfo.InvariantCulture, out var time)
                ? time
                : throw new JsonException("A time such as 10:30:00Z is expected.");
        }
    }
}
