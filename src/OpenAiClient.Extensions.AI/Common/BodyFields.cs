using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;
using OpenAi.Json;

namespace OpenAi.Extensions.AI;

/// <summary>Adds additional properties to the body of a request.</summary>
internal static class BodyFields
{
    /// <summary>Adds the properties for which the request has no field. Nulls are omitted, because some servers reject them.</summary>
    public static void Add(JsonModel request, AdditionalPropertiesDictionary? properties)
    {
        if (properties is not { Count: > 0 })
            return;
        var own = WireJson.Element(request);
        var fields = request.ExtraFields is { } extra ? new Dictionary<string, JsonElement>(extra) : [];
        foreach (var (name, value) in properties)
        {
            if (value is not null && name != Strictness.Name && !own.TryGetProperty(name, out _))
                fields[name] = ToJson(value);
        }
        request.ExtraFields = fields;
    }

    private static JsonElement ToJson(object value) => value switch
    {
        JsonElement element => element,
        JsonModel model => WireJson.Element(model),
        JsonNode node => JsonElement.Parse(node.ToJsonString(), WireJson.DocumentOptions),
        OpenEnum text => PlainJson.Element(text.Value),
        _ => PlainJson.Element(value),
    };
}
