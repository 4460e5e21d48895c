using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace OpenAi.Json;

/// <summary>Writes values of the types that models consist of. Fields without a value are left out.</summary>
internal static class JsonWrite
{
    public static void Text(Utf8JsonWriter writer, string text) => writer.WriteStringValue(text);

    public static void Text(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? text)
    {
        if (text is not null)
            writer.WriteString(name, text);
    }

    public static void Boolean(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    public static void Boolean(Utf8JsonWriter writer, ReadOnlySpan<byte> name, bool? value)
    {
        if (value is { } given)
            writer.WriteBoolean(name, given);
    }

    public static void Int32(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    public static void Int32(Utf8JsonWriter writer, ReadOnlySpan<byte> name, int? value)
    {
        if (value is { } given)
            writer.WriteNumber(name, given);
    }

    public static void Int64(Utf8JsonWriter writer, long value) => writer.WriteNumberValue(value);

    public static void Int64(Utf8JsonWriter writer, ReadOnlySpan<byte> name, long? value)
    {
        if (value is { } given)
            writer.WriteNumber(name, given);
    }

    // The writer throws for NaN of a caller.
    public static void Double(Utf8JsonWriter writer, double value) => writer.WriteNumberValue(value);

    public static void Double(Utf8JsonWriter writer, ReadOnlySpan<byte> name, double? value)
    {
        if (value is { } given)
            writer.WriteNumber(name, given);
    }

    public static void Single(Utf8JsonWriter writer, float value) => writer.WriteNumberValue(value);

    public static void Single(Utf8JsonWriter writer, ReadOnlySpan<byte> name, float? value)
    {
        if (value is { } given)
            writer.WriteNumber(name, given);
    }

    public static void Decimal(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);

    public static void Decimal(Utf8JsonWriter writer, ReadOnlySpan<byte> name, decimal? value)
    {
        if (value is { } given)
            writer.WriteNumber(name, given);
    }

    public static void Date(Utf8JsonWriter writer, DateOnly value) => writer.WriteStringValue(value.ToString("O", CultureInfo.InvariantCulture));

    public static void Date(Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateOnly? value) =>
        Text(writer, name, value?.ToString("O", CultureInfo.InvariantCulture));

    public static void Uri(Utf8JsonWriter writer, Uri value) => writer.WriteStringValue(value.OriginalString);

    public static void Uri(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Uri? value) => Text(writer, name, value?.OriginalString);

    public static void Base64(Utf8JsonWriter writer, byte[] value) => writer.WriteBase64StringValue(value);

    public static void Base64(Utf8JsonWriter writer, ReadOnlySpan<byte> name, byte[]? value)
    {
        if (value is not null)
            writer.WriteBase64String(name, value);
    }

    /// <param name="writer">The writer, inside the object.</param>
    /// <param name="name">The name of the field.</param>
    /// <param name="value">The duration.</param>
    /// <param name="unit">The number of ticks of one unit.</param>
    public static void Span(Utf8JsonWriter writer, ReadOnlySpan<byte> name, TimeSpan? value, long unit)
    {
        if (value is { } given)
            writer.WriteNumber(name, (decimal)given.Ticks / unit);
    }

    public static void Time(Utf8JsonWriter writer, DateTimeOffset value) => UnixTime.Write(writer, value);

    public static void Time(Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateTimeOffset? value)
    {
        if (value is not { } given)
            return;
        writer.WritePropertyName(name);
        UnixTime.Write(writer, given);
    }

    /// <summary>Writes unknown JSON; unpaired surrogate halves, for which the writer would throw, are replaced.</summary>
    public static void Element(Utf8JsonWriter writer, JsonElement value)
    {
        if (value.ValueKind is JsonValueKind.String or JsonValueKind.Object or JsonValueKind.Array)
        {
            var json = JsonMarshal.GetRawUtf8Value(value);
            if (JsonMending.HasSurrogateEscape(json) && JsonMending.NextHalf(json) >= 0)
                value = WireJson.ParseMended(json);
        }
        value.WriteTo(writer);
    }

    /// <summary>Writes the fields of an unknown object, all but some.</summary>
    public static void FieldsExcept(Utf8JsonWriter writer, JsonElement json, params ReadOnlySpan<string> names)
    {
        foreach (var field in json.EnumerateObject())
        {
            var name = field.Name;
            if (names.Contains(name))
                continue;
            writer.WritePropertyName(name);
            Element(writer, field.Value);
        }
    }

    public static void Element(Utf8JsonWriter writer, ReadOnlySpan<byte> name, JsonElement? value)
    {
        if (value is not { } given)
            return;
        writer.WritePropertyName(name);
        Element(writer, given);
    }

    public static void OpenEnum(Utf8JsonWriter writer, OpenAi.OpenEnum value) => writer.WriteStringValue(value.Value);

    public static void OpenEnum(Utf8JsonWriter writer, ReadOnlySpan<byte> name, OpenAi.OpenEnum? value)
    {
        if (value is not null)
            writer.WriteString(name, value.Value);
    }

    public static void Model(Utf8JsonWriter writer, JsonModel value) => value.WriteJson(writer);

    public static void Model(Utf8JsonWriter writer, ReadOnlySpan<byte> name, JsonModel? value)
    {
        if (value is null)
            return;
        writer.WritePropertyName(name);
        value.WriteJson(writer);
    }

    public static void Value<T>(Utf8JsonWriter writer, T value)
        where T : IJsonModel<T> =>
        T.WriteJson(writer, value);

    public static void Value<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value)
        where T : IJsonModel<T>
    {
        if (value is null)
            return;
        writer.WritePropertyName(name);
        T.WriteJson(writer, value);
    }

    public static void List<T>(Utf8JsonWriter writer, IReadOnlyList<T> list, Action<Utf8JsonWriter, T> item)
    {
        writer.WriteStartArray();
        for (var i = 0; i < list.Count; i++)
            Item(writer, list[i], item);
        writer.WriteEndArray();
    }

    public static void List<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyList<T>? list, Action<Utf8JsonWriter, T> item)
    {
        if (list is null)
            return;
        writer.WritePropertyName(name);
        List(writer, list, item);
    }

    public static void Map<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyDictionary<string, T>? map, Action<Utf8JsonWriter, T> item)
    {
        if (map is null)
            return;
        writer.WriteStartObject(name);
        foreach (var (key, value) in map)
        {
            writer.WritePropertyName(key);
            Item(writer, value, item);
        }
        writer.WriteEndObject();
    }

    public static void TextMap(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyDictionary<string, string>? map) =>
        Map(writer, name, map, Text);

    /// <summary>Writes a map of numbers; NaN and infinities are written as null.</summary>
    public static void NumberMap(Utf8JsonWriter writer, IReadOnlyDictionary<string, double?> map)
    {
        writer.WriteStartObject();
        foreach (var (key, value) in map)
        {
            writer.WritePropertyName(key);
            if (value is { } number && double.IsFinite(number))
                writer.WriteNumberValue(number);
            else
                writer.WriteNullValue();
        }
        writer.WriteEndObject();
    }

    private static void Item<T>(Utf8JsonWriter writer, T value, Action<Utf8JsonWriter, T> item)
    {
        if (value is null)
            writer.WriteNullValue();
        else
            item(writer, value);
    }
}
