using System.Buffers.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OpenAi.Conformance.Recordings;

/// <summary>A document with one thing about it changed.</summary>
internal sealed record Mutation(string What, string Json, bool IsHarmless)
{
    private static readonly string[] _wrong = ["true", "12", "-1.5", "\"text\"", "[]", "[1]", "{}", "{\"a\":[1]}"];

    public static IEnumerable<Mutation> Of(JsonObject document)
    {
        yield return new("reversed", Reverse(document)!.ToJsonString(), true);
        foreach (var (owner, name, path) in Fields(document, "$").ToList())
        {
            var value = owner[name];
            owner.Remove(name);
            yield return new($"{path} removed", document.ToJsonString(), true);
            owner[name] = null;
            yield return new($"{path} null", document.ToJsonString(), true);
            if (value?.GetValueKind() == JsonValueKind.String)
            {
                owner[name] = "never_seen_before";
                yield return new($"{path} unknown string", document.ToJsonString(), !HoldsBytes((string)value!));
            }
            foreach (var wrong in _wrong)
            {
                owner[name] = JsonNode.Parse(wrong);
                yield return new($"{path} is {wrong}", document.ToJsonString(), false);
            }
            owner[name] = value;
            owner["never_seen_before"] = new JsonObject { ["a"] = 1 };
            yield return new($"{path} beside an unknown field", document.ToJsonString(), true);
            owner.Remove("never_seen_before");
        }
    }

    // Another text in the place of a vector's bytes is broken, not new.
    private static bool HoldsBytes(string text) => text.Length >= 64 && Base64.IsValid(text);

    private static IEnumerable<(JsonObject Owner, string Name, string Path)> Fields(JsonNode? node, string path) => node switch
    {
        JsonObject o => o.SelectMany(field => Fields(field.Value, $"{path}.{field.Key}").Prepend((o, field.Key, $"{path}.{field.Key}"))),
        // The items of a list are alike, and a page of fifty would be changed fifty times over.
        JsonArray a => a.Take(3).SelectMany((item, i) => Fields(item, $"{path}[{i}]")),
        _ => [],
    };

    private static JsonNode? Reverse(JsonNode? node) => node switch
    {
        JsonObject o => new JsonObject(o.Reverse().Select(field => KeyValuePair.Create(field.Key, Reverse(field.Value)))),
        JsonArray a => new JsonArray([.. a.Select(Reverse)]),
        _ => node?.DeepClone(),
    };
}
