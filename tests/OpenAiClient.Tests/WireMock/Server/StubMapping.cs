using System.Text.Json;
using OpenAi.Tests.WireMock.Matching;

namespace OpenAi.Tests.WireMock.Server;

/// <summary>A request, and what answers it.</summary>
internal sealed record StubMapping(string Id, string Name, int Priority, ScenarioStep? Scenario, RequestPattern Request, StubResponse Response)
{
    private static readonly string[] _keywords = ["id", "name", "priority", "metadata", "request", "response", .. ScenarioStep.Keywords];

    public static StubMapping Read(JsonElement json)
    {
        var place = json.ValueKind == JsonValueKind.Object && json.TryGetProperty("name", out var title) ? title.ToString() : "a mapping without name";
        var mapping = MappingObject.Read(json, place, _keywords);
        return new(
            mapping.Text("id") ?? Guid.NewGuid().ToString(),
            place,
            // WireMock's own default.
            mapping.Number("priority") ?? 5,
            ScenarioStep.Read(mapping),
            RequestPattern.Read(Required(mapping, "request"), place + ": request"),
            StubResponse.Read(Required(mapping, "response"), place + ": response"));
    }

    private static JsonElement Required(MappingObject mapping, string keyword) =>
        mapping.Find(keyword) ?? throw new MappingException($"{mapping.Place}: '{keyword}' is missing.");
}
