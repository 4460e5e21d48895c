using System.Text;
using System.Text.Json;

namespace OpenAi.Tokenization.Chat;

/// <summary>Converts a JSON schema to a TypeScript type.</summary>
internal static class SchemaText
{
    // Descriptions at deeper levels are not part of the text.
    private const int DeepestDescription = 2;

    // JSON readers allow schemas of any depth, so the recursion is limited here.
    private const int Deepest = 64;

    public static bool HasProperties(JsonElement schema) =>
        Member(schema, "properties") is { ValueKind: JsonValueKind.Object } properties && properties.EnumerateObject().Any();

    public static void WriteComment(StringBuilder text, string? comment, int depth)
    {
        if (!string.IsNullOrEmpty(comment))
        {
            text.Append(' ', depth).Append("// ").Append(comment).Append('\n');
        }
    }

    public static void WriteObject(StringBuilder text, JsonElement schema, int depth)
    {
        text.Append("{\n");
        if (Member(schema, "properties") is { ValueKind: JsonValueKind.Object } properties)
        {
            var required = Strings(Member(schema, "required"));
            foreach (var property in properties.EnumerateObject())
            {
                WriteComment(text, depth < DeepestDescription ? String(Member(property.Value, "description")) : null, depth);
                text.Append(' ', depth).Append(property.Name).Append(required.Contains(property.Name) ? ": " : "?: ");
                WriteType(text, property.Value, depth);
                text.Append(",\n");
            }
        }

        if (Member(schema, "additionalProperties") is { ValueKind: JsonValueKind.True })
        {
            text.Append(' ', depth).Append("[k: string]: any,\n");
        }

        text.Append(' ', depth).Append('}');
    }

    private static void WriteType(StringBuilder text, JsonElement schema, int depth)
    {
        if (depth > Deepest)
        {
            text.Append("any");
        }
        else if (Member(schema, "enum") is { ValueKind: JsonValueKind.Array } values)
        {
            text.AppendJoin(" | ", values.EnumerateArray().Select(static value => value.GetRawText()));
        }
        else if ((Member(schema, "anyOf") ?? Member(schema, "oneOf")) is { ValueKind: JsonValueKind.Array } variants)
        {
            WriteUnion(text, variants.EnumerateArray().ToList(), (variant) => WriteType(text, variant, depth));
        }
        else
        {
            WriteUnion(text, Strings(Member(schema, "type")), (type) => WriteType(text, type, schema, depth));
        }
    }

    private static void WriteType(StringBuilder text, string type, JsonElement schema, int depth)
    {
        switch (type)
        {
            case "object":
                WriteObject(text, schema, depth + 2);
                break;
            case "array" when Member(schema, "items") is { } items:
                WriteType(text, items, depth + 2);
                text.Append("[]");
                break;
            case "array":
                text.Append("any[]");
                break;
            case "integer":
                text.Append("number");
                break;
            default:
                text.Append(type);
                break;
        }
    }

    private static void WriteUnion<T>(StringBuilder text, List<T> variants, Action<T> write)
    {
        for (var index = 0; index < variants.Count; index++)
        {
            text.Append(index > 0 ? " | " : "");
            write(variants[index]);
        }

        text.Append(variants.Count == 0 ? "any" : "");
    }

    private static JsonElement? Member(JsonElement schema, string name) =>
        schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty(name, out var value) ? value : null;

    private static string? String(JsonElement? value) => value is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static List<string> Strings(JsonElement? value) => value switch
    {
        { ValueKind: JsonValueKind.String } text => [text.GetString()!],
        { ValueKind: JsonValueKind.Array } list => [.. list.EnumerateArray().Select(static item => String(item)).OfType<string>()],
        _ => [],
    };
}
