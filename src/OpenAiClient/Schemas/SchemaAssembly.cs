using System.Text.Json;
using System.Text.Json.Nodes;
using OpenAi.Json;

namespace OpenAi.Schemas;

/// <summary>
/// Combines definitions into one schema: a definition that is used once is inlined; one that is used more often, or contains
/// itself, goes into <c>$defs</c>.
/// </summary>
internal sealed class SchemaAssembly
{
    private readonly Dictionary<string, SchemaDefinition> _definitions;
    private readonly string? _root;
    private readonly Dictionary<string, int> _uses = [];
    private readonly HashSet<string> _open = [];
    private readonly JsonObject _shared = [];

    private SchemaAssembly(Dictionary<string, SchemaDefinition> definitions, string? root)
    {
        _definitions = definitions;
        _root = root;
    }

    /// <exception cref="NotSupportedException">A part has no schema; the message begins with its JSON path.</exception>
    public static JsonElement Assemble(JsonObject schema, Dictionary<string, SchemaDefinition> definitions)
    {
        var root = SchemaNode.ReferenceOf(schema);
        var assembly = new SchemaAssembly(definitions, root);
        var start = root is null ? schema : definitions[root].Body;
        assembly.Count(start);
        var whole = assembly.Expand(start, "$");
        if (assembly._shared.Count > 0)
            whole["$defs"] = assembly._shared;
        return JsonElement.Parse(whole.ToJsonString(), WireJson.DocumentOptions);
    }

    private void Count(JsonObject schema)
    {
        if (SchemaNode.ReferenceOf(schema) is not { } name)
        {
            foreach (var part in Parts(schema))
                Count(part);
            return;
        }
        var definition = _definitions[name];
        _uses[name] = _uses.GetValueOrDefault(name) + 1;
        var isNew = definition.CanBeShared ? _uses[name] == 1 && name != _root : _open.Add(name);
        if (!isNew)
            return;
        Count(definition.Body);
        _open.Remove(name);
    }

    // Iterates by keyword, because a property may have the name of a keyword.
    private static IEnumerable<JsonObject> Parts(JsonObject schema) => schema.SelectMany(static keyword => (keyword.Key, keyword.Value) switch
    {
        ("properties", JsonObject properties) => properties.Select(static property => (JsonObject)property.Value!),
        ("items" or "additionalProperties", JsonObject part) => [part],
        ("anyOf", JsonArray alternatives) => alternatives.Select(static alternative => (JsonObject)alternative!),
        _ => Enumerable.Empty<JsonObject>(),
    });

    private JsonObject Expand(JsonObject schema, string path)
    {
        if (SchemaNode.RefusalOf(schema) is { } reason)
            throw new NotSupportedException($"{path}: {reason}.");
        if (SchemaNode.ReferenceOf(schema) is { } name)
            return Place(schema, name, path);
        var copy = new JsonObject();
        foreach (var (keyword, value) in schema)
        {
            copy[keyword] = (keyword, value) switch
            {
                ("properties", JsonObject properties) => new JsonObject(properties.Select(property =>
                    KeyValuePair.Create(property.Key, (JsonNode?)Expand((JsonObject)property.Value!, $"{path}.{property.Key}")))),
                ("items", JsonObject items) => Expand(items, path + "[]"),
                ("additionalProperties", JsonObject values) => Expand(values, path + ".*"),
                ("anyOf", JsonArray alternatives) => new JsonArray([.. alternatives.Select(alternative => Expand((JsonObject)alternative!, path))]),
                _ => value?.DeepClone(),
            };
        }
        return copy;
    }

    private JsonObject Place(JsonObject reference, string name, string path)
    {
        var definition = _definitions[name];
        JsonObject placed;
        if (name == _root)
        {
            placed = new() { ["$ref"] = "#" };
        }
        else if (definition.CanBeShared && _uses[name] > 1)
        {
            // The name is assigned before the definition is filled, so that a recursive type finds it.
            if (_shared.TryAdd(name, null))
                _shared[name] = Expand(definition.Body, path);
            placed = SchemaNode.Reference(name);
        }
        else
        {
            if (!_open.Add(name))
                throw new NotSupportedException($"{path}: this list contains itself; put it into a property of an object.");
            placed = Expand(definition.Body, path);
            _open.Remove(name);
        }
        foreach (var (keyword, value) in reference.Where(static pair => pair.Key != "$ref"))
        {
            // The API accepts no keywords beside $ref.
            if (placed.ContainsKey("$ref"))
                placed = new() { ["anyOf"] = new JsonArray(placed) };
            placed[keyword] = value?.DeepClone();
        }
        return placed;
    }
}
