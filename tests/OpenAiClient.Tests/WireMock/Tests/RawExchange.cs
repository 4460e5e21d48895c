using System.Text;
using System.Text.Json.Nodes;

namespace OpenAi.Tests.WireMock.Tests;

/// <summary>Speaks to the server without the library between.</summary>
internal static class RawExchange
{
    private static readonly HttpClient _http = new();

    /// <summary>A path that no other test uses.</summary>
    public static string NewPath() => "/" + Guid.NewGuid().ToString("N");

    /// <summary>A mapping of a path, with more said about the request.</summary>
    public static JsonNode Mapping(string path, string request, string response = """{"status":200,"body":"matched"}""")
    {
        var wanted = JsonNode.Parse(request)!;
        if (!wanted.AsObject().Any(static field => field.Key.StartsWith("url", StringComparison.Ordinal)))
            wanted["urlPath"] = path;
        return new JsonObject { ["name"] = "mapping of " + path, ["request"] = wanted, ["response"] = JsonNode.Parse(response) };
    }

    public static async Task<HttpResponseMessage> SendAsync(Uri server, string method, string url, string? body = null, string? header = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(server, url));
        if (body is not null)
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        if (header is not null)
            request.Headers.Add("X-Header", header);
        return await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }
}
