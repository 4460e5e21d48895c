using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;

namespace OpenAi.Schemas;

/// <summary>Converts data annotations to keywords of schemas.</summary>
internal static class SchemaConstraints
{
    /// <summary>Adds the constraints that the mode supports: strict mode has no lengths of texts.</summary>
    public static void Add(JsonObject schema, ICustomAttributeProvider? provider, bool strict)
    {
        if (provider is null || schema["type"] is not JsonValue type || !type.TryGetValue(out string? name))
            return;
        foreach (var attribute in InheritedAttributes.Of<ValidationAttribute>(provider))
        {
            switch (attribute, name)
            {
                case (RangeAttribute range, "integer" or "number"):
                    Bound(schema, range.MinimumIsExclusive ? "exclusiveMinimum" : "minimum", Limit(range, range.Minimum));
                    Bound(schema, range.MaximumIsExclusive ? "exclusiveMaximum" : "maximum", Limit(range, range.Maximum));
                    break;
                case (RegularExpressionAttribute expression, "string"):
                    schema["pattern"] = expression.Pattern;
                    break;
                case (EmailAddressAttribute, "string"):
                    schema["format"] = "email";
                    break;
                case (AllowedValuesAttribute allowed, "string" or "integer" or "number"):
                    schema["enum"] = new JsonArray([.. allowed.Values.Select(Value).Where(static value => value is not null)]);
                    break;
                case (StringLengthAttribute length, "string"):
                    Lengths(schema, name, strict, length.MinimumLength, length.MaximumLength);
                    break;
                case (LengthAttribute length, _):
                    Lengths(schema, name, strict, length.MinimumLength, length.MaximumLength);
                    break;
                case (MinLengthAttribute length, _):
                    Lengths(schema, name, strict, length.Length, null);
                    break;
                case (MaxLengthAttribute length, _):
                    Lengths(schema, name, strict, 0, length.Length < 0 ? null : length.Length);
                    break;
            }
        }
    }

    private static void Bound(JsonObject schema, string keyword, object value)
    {
        if (value is not (double.MaxValue or double.MinValue or int.MaxValue or int.MinValue) && Value(value) is { } bound)
            schema[keyword] = bound;
    }

    // For types that attributes cannot contain, such as decimal, the limits are strings until the first validation.
    private static object Limit(RangeAttribute range, object limit) =>
        limit is string text && decimal.TryParse(text, NumberStyles.Number, range.ParseLimitsInInvariantCulture ? CultureInfo.InvariantCulture : CultureInfo.CurrentCulture, out var number) ? number : limit;

    private static void Lengths(JsonObject schema, string type, bool strict, int minimum, int? maximum)
    {
        if (type is not "array" && (strict || type is not "string"))
            return;
        var unit = type == "array" ? "Items" : "Length";
        if (minimum > 0)
            schema["min" + unit] = minimum;
        if (maximum is { } most)
            schema["max" + unit] = most;
    }

    private static JsonNode? Value(object? value) => value switch
    {
        string text => text,
        int number => number,
        long number => number,
        decimal number => number,
        double number when double.IsFinite(number) => number,
        _ => null,
    };
}
