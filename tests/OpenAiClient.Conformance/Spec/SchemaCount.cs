using System.Text.Json.Nodes;

namespace OpenAi.Conformance.Spec;

/// <summary>Counts what a missing operation would add: the properties, values and variants of its bodies.</summary>
internal sealed class SchemaCount(OpenApi api)
{
    private readonly HashSet<JsonObject> _seen = [];
    private int _properties;
    private int _values;
    private int _variants;

    public void Add(JsonObject operation, Tally tally)
    {
        foreach (var holder in (operation["responses"] as JsonObject ?? []).Where(static response => response.Key.StartsWith('2')).Select(static response => response.Value).Append(operation["requestBody"]))
        {
            foreach (var (_, media) in api.Resolve(holder)["content"] as JsonObject ?? [])
                Count(media?["schema"]);
        }
        _properties += (operation["parameters"] as JsonArray ?? []).Count(static parameter => (string?)parameter?["in"] == "query");
        tally.Missing(_properties, _values, _variants);
    }

    private void Count(JsonNode? schema)
    {
        if (schema is null)
            return;
        var alternatives = api.Alternatives(schema);
        _values += alternatives.SelectMany(OpenApi.Values).Distinct().Count();
        if (alternatives.Count(api.IsObject) is > 1 and var variants)
            _variants += variants;
        foreach (var alternative in alternatives.Where(_seen.Add))
        {
            Count(alternative["items"]);
            Count(alternative["additionalProperties"] as JsonObject);
            var properties = api.Members(alternative).Properties;
            _properties += properties.Count;
            foreach (var property in properties.Values)
                Count(property);
        }
    }
}
