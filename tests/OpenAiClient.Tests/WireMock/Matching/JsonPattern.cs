using System.Text.Json;

namespace OpenAi.Tests.WireMock.Matching;

/// <summary><c>equalToJson</c> with its two options.</summary>
internal static class JsonPattern
{
    public static Func<string, bool> Read(MappingObject pattern, JsonElement expected)
    {
        if (pattern.Flag("ignoreArrayOrder") == true)
            throw new MappingException($"{pattern.Place}.ignoreArrayOrder: the order of an array is part of its meaning in this API.");
        if (expected.GetRawText().Contains("${json-unit", StringComparison.Ordinal))
            throw new MappingException($"{pattern.Place}.equalToJson: placeholders of JsonUnit are not known here.");
        var wanted = expected.ValueKind == JsonValueKind.String ? Parse(pattern, expected.GetString()!) : expected;
        var ignoreExtraElements = pattern.Flag("ignoreExtraElements") ?? false;
        return text => TryParse(text) is { } actual && JsonEquality.Holds(wanted, actual, ignoreExtraElements);
    }

    private static JsonElement Parse(MappingObject pattern, string text) =>
        TryParse(text) ?? throw new MappingException($"{pattern.Place}.equalToJson: no JSON: {text}");

    private static JsonElement? TryParse(string text)
    {
        try
        {
            return JsonElement.Parse(text);
        }
        catch (JsonException)
        {
            // A body that is no JSON is an honest answer to the question: it does not match.
            return null;
        }
    }
}
