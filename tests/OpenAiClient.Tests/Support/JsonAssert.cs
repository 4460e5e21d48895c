using System.Text.Json;
using System.Text.Json.Nodes;

namespace OpenAi.Tests.Support;

/// <summary>Compares JSON by value.</summary>
internal static class JsonAssert
{
    // Deeper than .NET's default, as the library reads.
    private static readonly JsonDocumentOptions _options = new() { MaxDepth = 256 };

    public static void Equal(string expected, string? actual) => Equal(Parse(expected), Parse(actual));

    /// <summary>Treats a null field as equal to a missing field.</summary>
    public static void EqualButForNulls(string expected, string? actual) => Equal(WithoutNulls(Parse(expected)), WithoutNulls(Parse(actual)));

    /// <summary>Checks that every expected field has its value; other fields are allowed.</summary>
    public static void Contains(string expected, string? actual)
    {
        var missing = Missing(JsonDocument.Parse(expected).RootElement, JsonDocument.Parse(actual ?? "null").RootElement, "$");
        Assert.True(missing is null, $"{missing} is not as expected in {actual}");
    }

    private static JsonNode? Parse(string? json)
    {
        Assert.NotNull(json);
        return JsonNode.Parse(json, documentOptions: _options);
    }

    private static void Equal(JsonNode? want, JsonNode? have)
    {
        if (!JsonNode.DeepEquals(want, have))
            Assert.Fail($"Expected {want?.ToJsonString()}\nActual   {have?.ToJsonString()}");
    }

    private static JsonNode? WithoutNulls(JsonNode? node) => node switch
    {
        JsonObject o => new JsonObject(o.Where(static field => field.Value is not null).Select(field => KeyValuePair.Create(field.Key, WithoutNulls(field.Value)))),
        JsonArray a => new JsonArray([.. a.Select(WithoutNulls)]),
        _ => node?.DeepClone(),
    };

    private static string? Missing(JsonElement want, JsonElement have, string path)
    {
        if (want.ValueKind == JsonValueKind.Object && have.ValueKind == JsonValueKind.Object)
        {
            return want.EnumerateObject()
                .Select(field => have.TryGetProperty(field.Name, out var value) ? Missing(field.Value, value, $"{path}.{field.Name}") : $"{path}.{field.Name}")
                .FirstOrDefault(static missing => missing is not null);
        }
        if (want.ValueKind == JsonValueKind.Array && have.ValueKind == JsonValueKind.Array && want.GetArrayLength() == have.GetArrayLength())
        {
            return want.EnumerateArray().Zip(have.EnumerateArray())
                .Select((pair, i) => Missing(pair.First, pair.Second, $"{path}[{i}]"))
                .FirstOrDefault(static missing => missing is not null);
        }
        return JsonElement.DeepEquals(want, have) ? null : path;
    }
}
