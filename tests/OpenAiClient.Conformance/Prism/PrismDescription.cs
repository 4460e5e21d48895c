using System.Text.Json.Nodes;
using OpenAi.Conformance.Spec;

namespace OpenAi.Conformance.Prism;

/// <summary>
/// The description as Prism can use it: the operations that the library has, with repaired schemas. Streams are left out, which Prism does
/// not have.
/// </summary>
internal sealed class PrismDescription
{
    // What is asked has schemas of its own, without limits, to which made-up values do not keep.
    private const string Asked = "asked.";
    private const string Components = "#/components/schemas/";

    private readonly OpenApi _api;
    private readonly SchemaRepair _answers;
    private readonly SchemaRepair _requests;

    private PrismDescription(OpenApi api)
    {
        _api = api;
        _answers = new SchemaRepair(api, limits: true, Components);
        _requests = new SchemaRepair(api, limits: false, Components + Asked);
    }

    public static JsonObject Of(OpenApi api) => new PrismDescription(api).Whole();

    private JsonObject Whole()
    {
        var paths = new JsonObject();
        foreach (var (method, path, operation) in _api.Operations.Where(static operation => !operation.Path.Contains('?', StringComparison.Ordinal) && Catalog.Has(operation.Method, operation.Path)))
            (paths[path] ??= new JsonObject())[method.ToLowerInvariant()] = Operation(path, operation);
        var components = _answers.Components().Concat(_requests.Components().Select(static schema => KeyValuePair.Create(Asked + schema.Key, schema.Value))).ToDictionary();
        var schemas = ReachedSchemas.From(paths, components, Components);
        Fill(schemas);
        Fill(paths);
        return new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject { ["title"] = "The API", ["version"] = "1" },
            ["security"] = new JsonArray(new JsonObject { ["key"] = new JsonArray() }),
            ["paths"] = paths,
            ["components"] = new JsonObject
            {
                ["securitySchemes"] = new JsonObject { ["key"] = new JsonObject { ["type"] = "http", ["scheme"] = "bearer" } },
                ["schemas"] = schemas,
            },
        };
    }

    private JsonObject Operation(string path, JsonObject operation)
    {
        var result = new JsonObject
        {
            ["parameters"] = new JsonArray([.. Parameters(path)]),
            ["responses"] = new JsonObject(from response in operation["responses"]!.AsObject()
                                           where response.Key.StartsWith('2')
                                           select KeyValuePair.Create<string, JsonNode?>(response.Key, Body(_answers, response.Value))),
        };
        if (operation["requestBody"] is { } request)
            result["requestBody"] = Body(_requests, request);
        return result;
    }

    private static IEnumerable<JsonNode> Parameters(string path) =>
        from step in path.Split('/')
        where step.StartsWith('{')
        select new JsonObject { ["name"] = step.Trim('{', '}'), ["in"] = "path", ["required"] = true, ["schema"] = new JsonObject { ["type"] = "string" } };

    private JsonObject Body(SchemaRepair repair, JsonNode? holder)
    {
        var media = (_api.Resolve(holder)["content"] as JsonObject ?? []).Where(static media => media.Key != "text/event-stream");
        var content = new JsonObject(media.Select(media => KeyValuePair.Create<string, JsonNode?>(media.Key, new JsonObject { ["schema"] = Schema(repair, media) })));
        var body = new JsonObject { ["description"] = "" };
        if (content.Count > 0)
            body["content"] = content;
        return body;
    }

    private static JsonNode Schema(SchemaRepair repair, KeyValuePair<string, JsonNode?> media) => media.Key switch
    {
        "application/json" => repair.Of(media.Value!["schema"], ""),
        "multipart/form-data" => new JsonObject { ["type"] = "object" },
        _ => new JsonObject { ["type"] = "string" },
    };

    // Prism's generator fails at an empty object within an array.
    private static void Fill(JsonNode? node)
    {
        if (node is JsonObject schema)
        {
            if ((string?)(schema["type"] as JsonValue) == "object" && schema["properties"] is not JsonObject { Count: > 0 } && schema["minProperties"] is null)
                schema["minProperties"] = 1;
            foreach (var (_, part) in schema.ToList())
                Fill(part);
        }
        foreach (var item in node as JsonArray ?? [])
            Fill(item);
    }
}
