using System.Text;
using System.Text.Json.Nodes;

namespace OpenAi.Conformance.Folds;

/// <summary>Takes JSON objects apart, and puts them together.</summary>
internal static class JsonParts
{
    /// <summary>The objects in a list of an object; none when there is no list.</summary>
    public static IEnumerable<JsonObject> Objects(this JsonObject? json, string name) => (json?[name] as JsonArray ?? []).OfType<JsonObject>();

    /// <summary>A copy without some of the fields.</summary>
    public static JsonObject Without(this JsonObject json, params string[] names) =>
        new(json.Where(field => !names.Contains(field.Key)).Select(static field => KeyValuePair.Create(field.Key, field.Value?.DeepClone())));

    /// <summary>A copy with fields added or replaced.</summary>
    public static JsonObject With(this JsonObject json, params (string Name, JsonNode? Value)[] fields)
    {
        var copy = (JsonObject)json.DeepClone();
        foreach (var (name, value) in fields)
            copy[name] = value?.DeepClone();
        return copy;
    }

    public static byte[] Bytes(this JsonObject json) => Encoding.UTF8.GetBytes(json.ToJsonString());
}
