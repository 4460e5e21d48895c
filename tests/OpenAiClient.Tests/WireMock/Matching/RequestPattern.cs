using System.Text.Json;
using Microsoft.Extensions.Primitives;

namespace OpenAi.Tests.WireMock.Matching;

/// <summary>Which requests a mapping is for.</summary>
internal sealed class RequestPattern
{
    private static readonly string[] _keywords = ["method", "queryParameters", "headers", "bodyPatterns", .. UrlPattern.Keywords];

    private readonly string _method;
    private readonly UrlPattern? _url;
    private readonly Dictionary<string, ValuePattern> _query;
    private readonly Dictionary<string, ValuePattern> _headers;
    private readonly ValuePattern[] _body;

    private RequestPattern(MappingObject json, UrlPattern? url)
    {
        _method = json.Text("method") ?? "ANY";
        _url = url;
        _query = Patterns(json, "queryParameters");
        _headers = Patterns(json, "headers");
        _body = [.. json.Items("bodyPatterns").Select((item, index) => ValuePattern.Read(item, $"{json.Place}.bodyPatterns[{index}]"))];
    }

    public static RequestPattern Read(JsonElement json, string place)
    {
        var pattern = MappingObject.Read(json, place, _keywords);
        return new(pattern, UrlPattern.Read(pattern));
    }

    /// <summary>A pattern for the journal, where the address may be left out.</summary>
    public static RequestPattern ReadHeaders(JsonElement json) => new(MappingObject.Read(json, "request", "headers"), url: null);

    /// <summary>Whether the request has the pattern's address, whatever else it has.</summary>
    public bool IsAt(ReceivedRequest request) => _url?.Matches(request) != false;

    /// <summary>What about the request is not as the pattern says; nothing when it matches.</summary>
    public IEnumerable<string> Misses(ReceivedRequest request)
    {
        if (_method != "ANY" && _method != request.Method)
            yield return $"method: {_method} was expected, not {request.Method}";
        if (!IsAt(request))
            yield return $"{_url} was expected, not {request.Url}";
        var query = request.Query;
        foreach (var (name, pattern) in _query)
        {
            if (!pattern.Matches(query.GetValueOrDefault(name)))
                yield return $"query parameter {name}: {pattern} was expected, not '{query.GetValueOrDefault(name)}'";
        }
        foreach (var (name, pattern) in _headers)
        {
            if (!pattern.Matches(request.Headers.GetValueOrDefault(name)))
                yield return $"header {name}: {pattern} was expected, not '{request.Headers.GetValueOrDefault(name)}'";
        }
        foreach (var pattern in _body)
        {
            if (!pattern.Matches(new StringValues(request.Body)))
                yield return $"body: {pattern} was expected, not {request.Body}";
        }
    }

    private static Dictionary<string, ValuePattern> Patterns(MappingObject json, string keyword) =>
        json.Fields(keyword).ToDictionary(field => field.Name, field => ValuePattern.Read(field.Value, $"{json.Place}.{keyword}.{field.Name}"), StringComparer.Ordinal);
}
