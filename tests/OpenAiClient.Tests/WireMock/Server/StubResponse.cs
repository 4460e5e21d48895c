using System.Text;
using System.Text.Json;
using OpenAi.Tests.WireMock.Matching;

namespace OpenAi.Tests.WireMock.Server;

/// <summary>What a mapping answers.</summary>
internal sealed class StubResponse
{
    private static readonly string[] _bodies = ["jsonBody", "body", "base64Body"];
    private static readonly string[] _keywords = ["status", "headers", "fixedDelayMilliseconds", "chunkedDribbleDelay", .. _bodies];

    public required int Status { get; init; }

    public required IReadOnlyList<KeyValuePair<string, string[]>> Headers { get; init; }

    public required byte[] Body { get; init; }

    public required TimeSpan Delay { get; init; }

    public required Dribble? Dribble { get; init; }

    public static StubResponse Read(JsonElement json, string place)
    {
        var response = MappingObject.Read(json, place, _keywords);
        if (_bodies.Count(name => response.Find(name) is not null) > 1)
            throw new MappingException($"{place}: at most one of {string.Join(", ", _bodies)} was expected.");
        return new()
        {
            Status = response.Number("status") ?? 200,
            Headers = [.. response.Fields("headers").Select(field => KeyValuePair.Create(field.Name, Values(response, field)))],
            Body = ReadBody(response),
            Delay = TimeSpan.FromMilliseconds(response.Number("fixedDelayMilliseconds") ?? 0),
            Dribble = response.Find("chunkedDribbleDelay") is { } dribble ? Dribble.Read(dribble, $"{place}.chunkedDribbleDelay") : null,
        };
    }

    private static string[] Values(MappingObject response, JsonProperty header) =>
        header.Value.ValueKind == JsonValueKind.Array
            ? [.. header.Value.EnumerateArray().Select(value => response.Text(value, header.Name))]
            : [response.Text(header.Value, header.Name)];

    private static byte[] ReadBody(MappingObject response)
    {
        if (response.Text("body") is { } text)
            return Encoding.UTF8.GetBytes(text);
        if (response.Text("base64Body") is { } base64)
            return Convert.FromBase64String(base64);
        return response.Find("jsonBody") is { } json ? Encoding.UTF8.GetBytes(json.GetRawText()) : [];
    }
}
