using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAi.Conformance.Spec;
using OpenAi.Json;

namespace OpenAi.Conformance.Recordings;

/// <summary>Finds the parts of an object that became extra fields, unknown variants or unknown values of open enums.</summary>
internal static class Untyped
{
    public static IEnumerable<string> In(object? value, string path = "$")
    {
        switch (value)
        {
            case null or string or JsonElement:
                return [];
            case IUnknownVariant unknown:
                return [$"{path}: unknown variant {unknown.Json.GetRawText()[..Math.Min(60, unknown.Json.GetRawText().Length)]}"];
            case OpenEnum { Value.Length: > 0 } text when !Shapes.KnownValues(text.GetType())!.Contains(text.Value):
                return [$"{path}: unknown value \"{text.Value}\" of {text.GetType().Name}"];
            case JsonModel model:
                return Extra(model, path).Concat(Members(model, path));
            case IDictionary or IReadOnlyDictionary<string, string>:
                return [];
            case IEnumerable items when !value.GetType().IsPrimitive:
                return items.Cast<object?>().SelectMany((item, i) => In(item, $"{path}[{i}]"));
            default:
                return [];
        }
    }

    private static IEnumerable<string> Extra(JsonModel model, string path) =>
        from field in model.ExtraFields ?? new Dictionary<string, JsonElement>()
        select $"{path}.{field.Key}: no property for it";

    private static IEnumerable<string> Members(JsonModel model, string path) =>
        from property in model.GetType().GetProperties()
        where property.GetIndexParameters().Length == 0 && property.Name is not nameof(JsonModel.ExtraFields)
        where !property.IsDefined(typeof(JsonIgnoreAttribute), inherit: true)
        from shortfall in In(property.GetValue(model), $"{path}.{JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name)}")
        select shortfall;
}
