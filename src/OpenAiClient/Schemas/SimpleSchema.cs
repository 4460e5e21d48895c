using System.Text.Json.Nodes;

namespace OpenAi.Schemas;

/// <summary>The schemas of types without parts: what the exporter writes, less what the API does not accept.</summary>
internal static class SimpleSchema
{
    private static readonly HashSet<string> _formats =
        ["date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"];

    /// <summary>The schema of a value that is not null; <see langword="null"/> when its JSON may be anything.</summary>
    public static JsonObject? Of(Type type, JsonNode exported)
    {
        if (exported is not JsonObject { Count: > 0 } schema)
            return null;
        if (type.IsEnum)
            return OfEnum(type, schema);
        // The exporter tells how numbers are written, which may be as text. A model need not be told that it may do so.
        if (NumberType(type) is { } number)
            return new() { ["type"] = number };
        if (TypeName(schema) is not { } name)
            return null;
        var simple = new JsonObject { ["type"] = name };
        if (schema["format"]?.GetValue<string>() is { } format && _formats.Contains(format))
            simple["format"] = format;
        if (schema["pattern"] is { } pattern)
            simple["pattern"] = pattern.DeepClone();
        return SchemaNode.Described(simple, Hint(type));
    }

    private static JsonObject OfEnum(Type type, JsonObject schema)
    {
        if (schema["enum"] is JsonArray names)
            return new() { ["type"] = "string", ["enum"] = SchemaNode.Texts(names.Where(static name => name is not null).Select(static name => name!.GetValue<string>())) };
        if (TypeName(schema) == "string" || type.IsDefined(typeof(FlagsAttribute), inherit: false))
            return new() { ["type"] = TypeName(schema) };
        var values = Enum.GetValuesAsUnderlyingType(type).Cast<object>().Distinct().Select(value => (Number: Convert.ToDecimal(value, null), Name: Enum.GetName(type, value))).ToList();
        return new()
        {
            ["type"] = "integer",
            ["enum"] = new JsonArray([.. values.Select(static value => (JsonNode)value.Number)]),
            // Numbers alone would tell the model nothing.
            ["description"] = string.Join(", ", values.Select(static value => FormattableString.Invariant($"{value.Number}: {value.Name}"))),
        };
    }

    private static string? TypeName(JsonObject schema) => schema["type"] switch
    {
        JsonValue one => one.GetValue<string>(),
        JsonArray several => several.Select(static name => name!.GetValue<string>()).FirstOrDefault(static name => name != "null"),
        _ => null,
    };

    private static string? NumberType(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.SByte or TypeCode.Byte or TypeCode.Int16 or TypeCode.UInt16 or TypeCode.Int32 or TypeCode.UInt32 or TypeCode.Int64 or TypeCode.UInt64 => "integer",
        TypeCode.Single or TypeCode.Double or TypeCode.Decimal => "number",
        _ => type == typeof(Int128) || type == typeof(UInt128) ? "integer" : type == typeof(Half) ? "number" : null,
    };

    private static string? Hint(Type type) =>
        type == typeof(byte[]) || type == typeof(Memory<byte>) || type == typeof(ReadOnlyMemory<byte>) ? "Bytes in base64."
        : type == typeof(char) ? "One character."
        : null;
}
