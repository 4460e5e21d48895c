using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Primitives;
using OpenAi.Tests.WireMock.Matching;

namespace OpenAi.Tests.WireMock.Server;

/// <summary>The requests in the order they came, shown as WireMock shows them.</summary>
internal sealed class RequestJournal
{
    private readonly ConcurrentQueue<ReceivedRequest> _requests = new();

    public void Add(ReceivedRequest request) => _requests.Enqueue(request);

    public JsonObject Find(RequestPattern pattern) =>
        new() { ["requests"] = new JsonArray([.. _requests.Where(request => !pattern.Misses(request).Any()).Select(ToJson)]) };

    private static JsonObject ToJson(ReceivedRequest request) => new()
    {
        ["url"] = request.Url,
        ["method"] = request.Method,
        ["headers"] = new JsonObject(request.Headers.Select(static header => KeyValuePair.Create(header.Key, Values(header.Value)))),
        ["bodyAsBase64"] = Convert.ToBase64String(request.Bytes),
    };

    private static JsonNode? Values(StringValues values) =>
        values.Count == 1 ? (JsonNode?)values[0] : new JsonArray([.. values.Select(static value => (JsonNode?)value)]);
}
