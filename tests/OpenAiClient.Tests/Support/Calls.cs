using OpenAi.Raw;

namespace OpenAi.Tests.Support;

/// <summary>Short helpers for calls of a client.</summary>
internal static class Calls
{
    public static Task<RawResponse> PostAsync(this OpenAiClient openai, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        openai.Raw.SendAsync(HttpMethod.Post, "things", "{}", options, cancellationToken);

    public static IAsyncEnumerable<RawEvent> StreamAsync(this OpenAiClient openai, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        openai.Raw.StreamAsync(HttpMethod.Post, "things", "{}", options, cancellationToken);

    public static Task<Download> DownloadAsync(this OpenAiClient openai, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        openai.Raw.DownloadAsync(HttpMethod.Get, "things", null, options, cancellationToken);

    public static async Task<List<string>> ReadAllAsync(this IAsyncEnumerable<RawEvent> events)
    {
        var all = new List<string>();
        await foreach (var item in events)
            all.Add(item.Name == "message" ? item.Json.GetRawText() : $"{item.Name}: {item.Json.GetRawText()}");
        return all;
    }
}
