using System.Text.Json.Nodes;

namespace OpenAi.Conformance.Prism;

/// <summary>The components that a document refers to, directly or through others: Prism handles all that there are with each operation.</summary>
/// <param name="components">All components.</param>
/// <param name="prefix">What references begin with.</param>
internal sealed class ReachedSchemas(IReadOnlyDictionary<string, JsonNode?> components, string prefix)
{
    private readonly Dictionary<string, JsonNode?> _reached = [];

    public static JsonObject From(JsonNode document, IReadOnlyDictionary<string, JsonNode?> components, string prefix)
    {
        var schemas = new ReachedSchemas(components, prefix);
        schemas.Visit(document);
        return new JsonObject(schemas._reached);
    }

    private void Visit(JsonNode? node)
    {
        foreach (var (name, part) in node as JsonObject ?? [])
        {
            if (name == "$ref" && (string?)part is { } reference && reference.StartsWith(prefix, StringComparison.Ordinal))
                Reach(reference[prefix.Length..]);
            Visit(part);
        }
        foreach (var item in node as JsonArray ?? [])
            Visit(item);
    }

    private void Reach(string name)
    {
        if (_reached.ContainsKey(name))
            return;
        var schema = components.GetValueOrDefault(name)?.DeepClone();
        _reached[name] = schema;
        Visit(schema);
    }
}
