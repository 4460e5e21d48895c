using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Benchmarks.Contestants;

/// <summary>The lower limit: only HttpClient and System.Text.Json, without retries, errors or headers.</summary>
internal static class Bare
{
    private static readonly MediaTypeHeaderValue _json = new("application/json");
    private static readonly AuthenticationHeaderValue _key = new("Bearer", "sk-none");

    public static Uri Api { get; } = new("https://api.openai.com/v1/");

    public static Task<HttpResponseMessage> PostAsync<T>(HttpClient http, Uri server, string path, T request, JsonTypeInfo<T> typeInfo)
    {
        var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(request, typeInfo)) { Headers = { ContentType = _json } };
        return SendAsync(http, new HttpRequestMessage(HttpMethod.Post, new Uri(server, path)) { Content = content });
    }

    public static Task<HttpResponseMessage> GetAsync(HttpClient http, Uri server, string path) =>
        SendAsync(http, new HttpRequestMessage(HttpMethod.Get, new Uri(server, path)));

    private static async Task<HttpResponseMessage> SendAsync(HttpClient http, HttpRequestMessage request)
    {
        using (request)
        {
            request.Headers.Authorization = _key;
            var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            return response.EnsureSuccessStatusCode();
        }
    }
}
