using System.Text;
using System.Text.Json.Nodes;

namespace OpenAi.Tests.Testing;

/// <summary>A fake server, and requests to it as other clients send them.</summary>
public abstract class FakeShapeTest : FakeTest
{
    protected async Task<JsonNode> GetAsync(string path) => JsonNode.Parse(await SendAsync(path, null))!;

    protected async Task<JsonNode> PostAsync(string path, string json = "{}") => JsonNode.Parse(await SendAsync(path, json))!;

    /// <summary>Posts the JSON, or gets when there is none.</summary>
    protected async Task<string> SendAsync(string path, string? json)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        using var request = new HttpRequestMessage(json is null ? HttpMethod.Get : HttpMethod.Post, $"{Fake.BaseAddress}/{path}");
        request.Content = json is null ? null : new StringContent(json, Encoding.UTF8, "application/json");
        request.Headers.Add("Authorization", "Bearer sk-any");
        request.Headers.Add("OpenAI-Beta", "assistants=v2");
        using var response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
