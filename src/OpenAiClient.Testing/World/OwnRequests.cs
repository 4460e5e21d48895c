using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using OpenAi.Json;

namespace OpenAi.Testing.World;

/// <summary>Sends requests to the server itself, for batches and evaluations.</summary>
internal sealed class OwnRequests(FakeState server) : IDisposable
{
    // A proxy from the environment variables could not reach the loopback address.
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false });

    /// <summary>Posts JSON to a path, such as <c>/v1/responses</c>.</summary>
    public async Task<OwnAnswer> PostAsync(string path, string json)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server.BaseAddress, path)) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", server.ApiKey ?? "sk-fake");
        try
        {
            using var response = await _http.SendAsync(request).ConfigureAwait(false);
            var text = await response.Content.ReadAsStringAsync().ConfigureAwait(false);
            return new((int)response.StatusCode, response.Headers.TryGetValues("x-request-id", out var values) ? values.First() : null, JsonNode.Parse(text, documentOptions: WireJson.DocumentOptions));
        }
        catch (Exception exception) when (exception is HttpRequestException or JsonException)
        {
            // A test may script any fault for this request, too; it costs this request its answer, and not the whole work.
            return new(StatusCodes.Status500InternalServerError, null, new FakeError(StatusCodes.Status500InternalServerError, "server_error", $"The request had no answer that can be read: {exception.Message}").ToJson());
        }
    }

    public void Dispose() => _http.Dispose();
}

/// <summary>The server's answer to a request of its own.</summary>
internal sealed record OwnAnswer(int Status, string? RequestId, JsonNode? Body)
{
    public bool IsSuccess => Status is >= 200 and < 300;
}
