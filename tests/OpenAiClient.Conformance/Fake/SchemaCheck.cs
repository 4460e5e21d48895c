using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OpenAi.Conformance.Spec;

namespace OpenAi.Conformance.Fake;

/// <summary>Checks JSON against a schema of the description, and reports violations with their paths.</summary>
/// <param name="api">The description.</param>
/// <param name="limits">Whether the limits of values count, such as lengths.</param>
internal sealed class SchemaCheck(OpenApi api, bool limits = true)
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(1);

    public IReadOnlyList<string> Problems(JsonNode? schema, JsonNode? value, string path)
    {
        if (value is null)
            return schema is null || api.AllowsNull(schema) ? [] : [$"{path}: null"];
        // The own properties of a union are next to its alternatives, like the parts of an allOf.
        var resolved = api.Resolve(schema);
        var problems = new List<string>();
        if ((resolved["oneOf"] ?? resolved["anyOf"]) is JsonArray alternatives)
            problems.AddRange(Best(alternatives, value, path));
        foreach (var part in (resolved["allOf"] as JsonArray ?? []).Select(api.Resolve))
        {
            // The members are checked together with those of the whole.
            if (value is not JsonObject || !api.IsObject(part))
                problems.AddRange(Problems(part, value, path));
        }
        problems.AddRange(Own(resolved, value, path));
        return problems;
    }

    // When no alternative matches, the intended one has the value's tag; else it is the one with the fewest violations.
    private IReadOnlyList<string> Best(JsonArray alternatives, JsonNode value, string path)
    {
        var tried = alternatives.Select(alternative => (Problems: Problems(alternative, value, path), IsMeant: IsMeant(alternative, value))).ToList();
        return tried.OrderBy(static found => found.Problems.Count > 0).ThenByDescending(static found => found.IsMeant).ThenBy(static found => found.Problems.Count).First().Problems;
    }

    private bool IsMeant(JsonNode? schema, JsonNode value) =>
        value is JsonObject members
        && api.Members(api.Resolve(schema)).Properties.Any(property =>
            OpenApi.Values(api.Resolve(property.Value)).ToList() is [var only] && members[property.Key] is JsonValue given && given.TryGetValue<string>(out var text) && text == only);

    private IEnumerable<string> Own(JsonObject schema, JsonNode value, string path)
    {
        if (!HasType(schema, value))
            return [$"{path}: {Form(value)}, not {schema["type"]!.ToJsonString()}"];
        if (schema["enum"] is JsonArray values && (limits || values.Count == 1) && !values.Any(known => JsonNode.DeepEquals(known, value)))
            return [$"{path}: {value.ToJsonString()} is not one of the values"];
        if (schema["const"] is { } constant && !JsonNode.DeepEquals(constant, value))
            return [$"{path}: {value.ToJsonString()}, not {constant.ToJsonString()}"];
        return value switch
        {
            JsonArray array => Items(schema, array, path),
            JsonObject members => Members(schema, members, path),
            _ when !limits => [],
            _ => Limits(schema, value).Select(problem => $"{path}: {problem}"),
        };
    }

    private IEnumerable<string> Items(JsonObject schema, JsonArray array, string path)
    {
        if (limits && (array.Count < (int?)schema["minItems"] || array.Count > (int?)schema["maxItems"]))
            yield return $"{path}: {array.Count} items";
        foreach (var problem in array.SelectMany(item => schema["items"] is { } items ? Problems(items, item, $"{path}[]{Kind(item)}") : []))
            yield return problem;
    }

    // Requests have items of every kind, and the kind tells where the difference is.
    private string Kind(JsonNode? item) =>
        !limits && item is JsonObject members && (members["type"] ?? members["role"]) is JsonValue tag && tag.TryGetValue<string>(out var text) ? $"<{text}>" : "";

    private IEnumerable<string> Members(JsonObject schema, JsonObject value, string path)
    {
        var (properties, required) = api.Members(schema);
        foreach (var name in required.Where(name => !value.ContainsKey(name)))
            yield return $"{path}.{name}: missing";
        foreach (var (name, member) in value)
        {
            var problems = properties.TryGetValue(name, out var property) ? Problems(property, member, $"{path}.{name}")
                : schema["additionalProperties"] is JsonObject further ? Problems(further, member, path + "{}")
                : [];
            foreach (var problem in problems)
                yield return problem;
        }
    }

    private static IEnumerable<string> Limits(JsonObject schema, JsonNode value)
    {
        if (value.GetValueKind() == JsonValueKind.Number && double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture) is var number
            && (number < (double?)schema["minimum"] || number > (double?)schema["maximum"]))
            yield return $"{number.ToString(CultureInfo.InvariantCulture)} is out of range";
        if (value.GetValueKind() != JsonValueKind.String)
            yield break;
        var text = (string)value!;
        if (text.Length < (int?)schema["minLength"] || text.Length > (int?)schema["maxLength"])
            yield return $"{text.Length} characters";
        if ((string?)schema["pattern"] is { } pattern && !Regex.IsMatch(text, pattern, RegexOptions.None, _patience))
            yield return $"'{text}' does not match";
    }

    private static bool HasType(JsonObject schema, JsonNode value) =>
        schema["type"] is not { } type
        || (type is JsonArray several ? several.Any(one => Is(value, (string)one!)) : Is(value, (string)type!));

    private static bool Is(JsonNode value, string type) => value.GetValueKind() switch
    {
        JsonValueKind.String => type == "string",
        JsonValueKind.True or JsonValueKind.False => type == "boolean",
        JsonValueKind.Array => type == "array",
        JsonValueKind.Object => type == "object",
        _ => type == "number" || (type == "integer" && !value.ToJsonString().Contains('.', StringComparison.Ordinal)),
    };

    private static string Form(JsonNode value) => value.GetValueKind().ToString().ToLowerInvariant();
}
