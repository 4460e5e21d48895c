using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Schemas;

/// <summary>
/// Creates the schemas of types without parts: the output of System.Text.Json's exporter, without the keywords that the API does not
/// accept.
/// </summary>
internal static class SimpleSchema
{
    private static readonly HashSet<string> _formats =
        ["date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"];

    private static readonly JsonSchemaExporterOptions _exporter = new() { TreatNullObliviousAsNonNullable = true };

    /// <summary>Whether a type has no parts. System.Text.Json treats a <see cref="BigInteger"/> as an object; here it is a number.</summary>
    public static bool Is(JsonTypeInfo type) => type.Kind == JsonTypeInfoKind.None || type.Type == typeof(BigInteger);

    /// <summary>Returns the schema of a value that is not null; <see langword="null"/> when its JSON is arbitrary.</summary>
    /// <param name="type">The type.</param>
    /// <param name="converter">The custom converter of the property; <see langword="null"/> when it has none.</param>
    public static JsonObject? Of(JsonTypeInfo type, JsonConverter? converter = null)
    {
        if (type.Type == typeof(BigInteger) && type.Kind != JsonTypeInfoKind.None)
            return new() { ["type"] = "integer" };
        return Of(type.Type, type, Converted(type, converter).GetJsonSchemaAsNode(_exporter));
    }

    private static JsonTypeInfo Converted(JsonTypeInfo type, JsonConverter? converter)
    {
        if (converter is null || !converter.CanConvert(type.Type))
            return type;
        var options = new JsonSerializerOptions(type.Options);
        options.Converters.Insert(0, converter);
        return options.GetTypeInfo(type.Type);
    }

    private static JsonObject? Of(Type type, JsonTypeInfo info, JsonNode exported)
    {
        if (exported is not JsonObject { Count: > 0 } schema)
            return null;
        if (type.IsEnum)
            return OfEnum(type, info, schema);
        // The exporter allows numbers as strings if the options do, which a model need not know.
        if (NumberType(type) is { } number)
            return IsUnsigned(type) ? new() { ["type"] = number, ["minimum"] = 0 } : new() { ["type"] = number };
        if (TypeName(schema) is not { } name)
            return null;
        var simple = new JsonObject { ["type"] = name };
        if (schema["format"]?.GetValue<string>() is { } format && _formats.Contains(format))
            simple["format"] = format;
        if (schema["pattern"] is { } pattern)
            simple["pattern"] = pattern.DeepClone();
        return SchemaNode.Described(simple, Hint(type));
    }

    private static JsonObject OfEnum(Type type, JsonTypeInfo info, JsonObject schema)
    {
        if (schema["enum"] is JsonArray names)
        {
            var texts = names.Where(static name => name is not null).Select(static name => name!.GetValue<string>()).ToList();
            return SchemaNode.Described(new() { ["type"] = "string", ["enum"] = SchemaNode.Texts(texts) }, EnumText.Descriptions(type, info));
        }
        if (TypeName(schema) == "string")
            return SchemaNode.Described(new() { ["type"] = "string" }, "One of these, or several with commas: " + string.Join(", ", EnumText.Names(type, info)));
        var values = Enum.GetValuesAsUnderlyingType(type).Cast<object>().Distinct().Select(value => (Number: Convert.ToDecimal(value, null), Name: Enum.GetName(type, value))).ToList();
        // Numbers without their names would mean nothing to the model.
        var meaning = string.Join(", ", values.Select(static value => FormattableString.Invariant($"{value.Number}: {value.Name}")));
        if (type.IsDefined(typeof(FlagsAttribute), inherit: false))
            return new() { ["type"] = TypeName(schema), ["description"] = $"A sum of these. {meaning}" };
        return new()
        {
            ["type"] = "integer",
            ["enum"] = new JsonArray([.. values.Select(static value => (JsonNode)value.Number)]),
            ["description"] = meaning,
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

    private static bool IsUnsigned(Type type) =>
        Type.GetTypeCode(type) is TypeCode.Byte or TypeCode.UInt16 or TypeCode.UInt32 or TypeCode.UInt64 || type == typeof(UInt128);

    private static string? Hint(Type type) =>
        type == typeof(byte[]) || type == typeof(Memory<byte>) || type == typeof(ReadOnlyMemory<byte>) ? "Bytes in base64."
        : type == typeof(char) ? "One character."
        : null;
}
