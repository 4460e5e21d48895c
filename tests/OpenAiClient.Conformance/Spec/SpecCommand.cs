using System.Text.Json.Nodes;
using OpenAi.Http;
using OpenAi.Webhooks;

namespace OpenAi.Conformance.Spec;

/// <summary>Compares the API's description with the library, resource by resource.</summary>
internal static class SpecCommand
{
    public static int Run(string file, bool all, bool showsWaived)
    {
        var waivers = Waivers.Load();
        var tally = Compare(OpenApi.Load(file), waivers.Keys.ToHashSet(), all);
        string[] findings = [.. tally.Findings, .. Waivers.Wrong(waivers, tally.Hidden, Waivers.IsOfSpec)];
        foreach (var finding in findings)
            Console.WriteLine(finding);
        foreach (var (waiver, hidden) in tally.Hidden.Where(_ => showsWaived))
            Console.WriteLine($"{waiver}\n    {string.Join("\n    ", hidden)}");
        Console.WriteLine($"{tally.Waived} waived, {tally.Hidden.Sum(static waiver => waiver.Value.Count)} of them different, by {tally.Hidden.Count} waivers");
        Console.WriteLine($"operations {Of(tally.Operations)} properties {Of(tally.Properties)} enum values {Of(tally.Values)} variants {Of(tally.Variants)}");
        return tally.IsComplete && findings.Length == 0 ? 0 : 1;
    }

    /// <summary>Compares the resources that the library supports, or all of them.</summary>
    public static Tally Compare(OpenApi api, IReadOnlySet<string> waivers, bool all)
    {
        var tally = new Tally(waivers);
        foreach (var resource in api.Operations.GroupBy(static operation => Catalog.Resource(operation.Path)).OrderBy(static group => group.Key, StringComparer.Ordinal))
        {
            if (!all && !Catalog.Resources.Contains(resource.Key))
                continue;
            foreach (var (method, path, operation) in resource)
                Compare(api, method, path, operation, tally);
        }
        foreach (var webhook in api.Webhooks)
            new SchemaWalk(api, tally).Compare(webhook, typeof(WebhookEvent), "webhook", isRequest: false);
        return tally;
    }

    private static string Of((int Known, int All) count) => $"{count.Known}/{count.All}";

    private static void Compare(OpenApi api, string method, string path, JsonObject operation, Tally tally)
    {
        var endpoints = Catalog.Endpoints.Where(endpoint => Catalog.IsFor(endpoint, method, path)).ToList();
        tally.Operation(endpoints.Count > 0, $"{method} {path}: no endpoint");
        if (endpoints.Count == 0 && !tally.IsWaived($"{method} {path}: no endpoint"))
            new SchemaCount(api).Add(operation, tally);
        foreach (var endpoint in endpoints)
        {
            var walk = new SchemaWalk(api, tally);
            if (Catalog.Query(endpoint) is { } query)
                CompareQuery(operation, query, $"{method} {path} query", tally);
            if (Catalog.Request(endpoint) is { } request && Body(api, operation, endpoint) is { } body)
                walk.Compare(body, request, $"{method} {path} request", isRequest: true);
            var answer = Catalog.Answer(endpoint);
            var media = Catalog.IsStream(endpoint) ? "text/event-stream" : "application/json";
            // Some operations can answer with a stream although the description does not say so; the events have their own schema.
            if (answer is not null && (Success(api, operation, media) ?? (Catalog.IsStream(endpoint) ? api.Schema(answer.Name) : null)) is { } schema)
                walk.Compare(schema, answer, $"{method} {path} {(Catalog.IsStream(endpoint) ? "event" : "response")}", isRequest: false);
        }
    }

    private static void CompareQuery(JsonObject operation, Type query, string where, Tally tally)
    {
        var known = WireField.Of(query).Select(static field => field.Name).ToHashSet();
        foreach (var parameter in (operation["parameters"] as JsonArray ?? []).Where(static parameter => (string?)parameter?["in"] == "query"))
        {
            var name = ((string)parameter!["name"]!).Split('[')[0];
            tally.Property(known.Contains(name), $"{where}.{name}: no property");
        }
    }

    /// <summary>Gets the schema of the successful answer of an operation.</summary>
    public static JsonNode? Success(OpenApi api, JsonObject operation, string media) =>
        (operation["responses"] as JsonObject ?? [])
            .Where(static response => response.Key.StartsWith('2'))
            .Select(response => Content(api, response.Value, media))
            .FirstOrDefault(static schema => schema is not null);

    /// <summary>Gets the schema of the body that an endpoint sends, a form or JSON; <see langword="null"/> when there is none.</summary>
    public static JsonNode? Body(OpenApi api, JsonObject operation, Http.Endpoint endpoint) =>
        Content(api, operation["requestBody"], endpoint.GetType().GetProperty("Files")?.GetValue(endpoint) is null ? "application/json" : "multipart/form-data");

    /// <summary>Gets the schema of a body of a media type; <see langword="null"/> when there is none.</summary>
    public static JsonNode? Content(OpenApi api, JsonNode? holder, string media) => api.Resolve(holder)["content"]?[media]?["schema"];
}
