using System.Text.Json.Nodes;
using OpenAi.Conformance.Spec;

namespace OpenAi.Conformance.Fake;

/// <summary>Checks answers of the fake server against the description, and collects each kind of violation once.</summary>
internal sealed class FakeTally(OpenApi api, IReadOnlySet<string> waivers)
{
    // The description contains these only as whole answers.
    private static readonly Dictionary<string, string> _events = new()
    {
        ["completions"] = "CreateCompletionResponse",
        ["responses"] = "ResponseStreamEvent",
        ["threads"] = "AssistantStreamEvent",
    };

    private readonly SchemaCheck _check = new(api);
    private readonly SchemaValidator _validator = new(api, limits: true);
    private readonly HashSet<string> _asked = [];
    private readonly SortedSet<string> _findings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _hidden = [];

    public IReadOnlyCollection<string> Findings => _findings;

    /// <summary>The findings that each waiver has hidden.</summary>
    public IReadOnlyDictionary<string, HashSet<string>> Hidden => _hidden;

    /// <summary>The number of bodies and events that were compared.</summary>
    public int Compared { get; private set; }

    public void Add(string method, string path, int status, string mediaType, string body)
    {
        var endpoint = Catalog.Find(method, path, mediaType == "text/event-stream");
        var name = $"{method} {endpoint?.Template ?? path}";
        if (status >= 400)
            Compare(api.Schema("ErrorResponse"), JsonNode.Parse(body), $"{name} {status}");
        else if (endpoint is null)
            _findings.Add($"{name}: no endpoint");
        else if (mediaType == "text/event-stream")
            Events(endpoint, body, name);
        else if (mediaType == "application/json")
            Compare(Schema(endpoint, "application/json"), JsonNode.Parse(body), name);
        if (endpoint is not null && status < 400)
            _asked.Add(Key(endpoint));
    }

    /// <summary>Adds the operations that were not called, of the resources that the fake server supports.</summary>
    public void Complete()
    {
        var resources = Catalog.Endpoints.Where(endpoint => _asked.Contains(Key(endpoint))).Select(static endpoint => Catalog.Resource(endpoint.Template)).ToHashSet();
        foreach (var endpoint in Catalog.Endpoints.Where(endpoint => resources.Contains(Catalog.Resource(endpoint.Template)) && !_asked.Contains(Key(endpoint))))
            _findings.Add($"{Key(endpoint)}: not called");
    }

    private void Events(Http.Endpoint endpoint, string body, string name)
    {
        var resource = Catalog.Resource(endpoint.Template);
        var isNamed = resource == "threads";
        var schema = Schema(endpoint, "text/event-stream") ?? api.Schema(_events[resource]);
        foreach (var (kind, data) in ServerEvents.Of(body))
        {
            if (isNamed)
                Compare(schema, new JsonObject { ["event"] = kind, ["data"] = data == "[DONE]" ? data : JsonNode.Parse(data) }, $"{name} {kind}");
            else if (data != "[DONE]")
                Compare(schema, JsonNode.Parse(data), kind is null ? $"{name} event" : $"{name} {kind}");
        }
    }

    private void Compare(JsonNode? schema, JsonNode? body, string name)
    {
        Compared++;
        IReadOnlyList<string> problems = schema is null ? [$"{name}: no schema"] : _check.Problems(schema, body, name);
        // The own check names the place, and the validator proves that it overlooks nothing.
        if (schema is not null && problems.Count == 0 && !_validator.IsValid(schema, body))
            problems = [$"{name}: invalid"];
        foreach (var problem in problems)
        {
            if (waivers.Contains(problem))
                _hidden[problem] = [problem];
            else
                _findings.Add(problem);
        }
    }

    private JsonNode? Schema(Http.Endpoint endpoint, string mediaType)
    {
        var operation = api.Operations.First(operation => Catalog.IsFor(endpoint, operation.Method, operation.Path)).Operation;
        return SpecCommand.Success(api, operation, mediaType);
    }

    private static string Key(Http.Endpoint endpoint) => $"{endpoint.Method} {endpoint.Template}{(Catalog.IsStream(endpoint) ? " as a stream" : "")}";
}
