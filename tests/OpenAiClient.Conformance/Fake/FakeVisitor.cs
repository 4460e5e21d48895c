using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using OpenAi.Testing;

namespace OpenAi.Conformance.Fake;

/// <summary>A client that does not depend on the library: it sends JSON and forms as written, and reports every answer.</summary>
internal sealed class FakeVisitor : IDisposable
{
    private readonly HttpClient _http;
    private readonly FakeTally _tally;
    private readonly Uri _root;

    public FakeVisitor(FakeOpenAi fake, FakeTally tally)
    {
        _tally = tally;
        _root = fake.BaseAddress;
        _http = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "sk-visitor");
        _http.DefaultRequestHeaders.Add("OpenAI-Beta", "assistants=v2, chatkit_beta=v1");
    }

    public Task<JsonNode?> GetAsync(string path) => SendAsync(HttpMethod.Get, path, null);

    public Task<JsonNode?> DeleteAsync(string path) => SendAsync(HttpMethod.Delete, path, null);

    public Task<JsonNode?> PostAsync(string path, string json = "{}") =>
        SendAsync(HttpMethod.Post, path, new StringContent(json, Encoding.UTF8, "application/json"));

    /// <summary>Posts a form with a file.</summary>
    public async Task<JsonNode?> PostAsync(string path, string field, string fileName, byte[] file, params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
            form.Add(new StringContent(value), name);
        form.Add(new ByteArrayContent(file), field, fileName);
        return await SendAsync(HttpMethod.Post, path, form);
    }

    /// <summary>Gets the id in an answer.</summary>
    public static string Id(JsonNode? answer) => (string?)answer?["id"] ?? throw new InvalidOperationException($"No id in {answer?.ToJsonString()}");

    public void Dispose() => _http.Dispose();

    private async Task<JsonNode?> SendAsync(HttpMethod method, string path, HttpContent? content)
    {
        using var request = new HttpRequestMessage(method, $"{_root}/{path}") { Content = content };
        using var response = await _http.SendAsync(request);
        var mediaType = response.Content.Headers.ContentType?.MediaType ?? "";
        var body = await response.Content.ReadAsStringAsync();
        _tally.Add(method.Method, path, (int)response.StatusCode, mediaType, body);
        return mediaType == "application/json" ? JsonNode.Parse(body) : null;
    }
}
