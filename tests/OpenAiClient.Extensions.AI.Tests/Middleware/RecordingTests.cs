using System.Net;
using System.Text.Json;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using OpenAi.Tests.Support;

namespace OpenAi.Extensions.AI.Tests.Middleware;

/// <summary>Every recorded chat, response and list of vectors through all the middleware at once.</summary>
[Trait("Lane", "recordings")]
public sealed class RecordingTests
{
    [RecordingsFact]
    public async Task Chats_pass_the_middleware() => Assert.True(await ReplayAsync("chat", "/chat/completions", static openai => openai.Chat.AsIChatClient("m")) > 5);

    [RecordingsFact]
    public async Task Responses_pass_the_middleware() => Assert.True(await ReplayAsync("responses", "/responses", static openai => openai.Responses.AsIChatClient("m")) > 5);

    [RecordingsFact]
    public async Task Vectors_pass()
    {
        foreach (var recording in Recordings("embeddings", "/embeddings").Where(static recording => recording.GetProperty("status").GetInt32() == 200))
        {
            var count = recording.GetProperty("response").GetProperty("data").GetArrayLength();
            using var openai = Handler(recording).CreateClient();
            Assert.Equal(count, (await openai.Embeddings.AsIEmbeddingGenerator("m").GenerateAsync(Enumerable.Repeat("x", count))).Count);
        }
    }

    private static async Task<int> ReplayAsync(string room, string path, Func<OpenAiClient, IChatClient> make)
    {
        var count = 0;
        foreach (var recording in Recordings(room, path))
        {
            using var handler = Handler(recording);
            using var openai = handler.CreateClient();
            var cache = new MemoryDistributedCache(Options.Create(new MemoryDistributedCacheOptions()));
            using var client = make(openai).AsBuilder().UseOpenTelemetry(sourceName: nameof(RecordingTests)).UseFunctionInvocation(configure: static invoking => invoking.TerminateOnUnknownCalls = true).UseDistributedCache(cache).Build();
            var isStream = recording.GetProperty("response").ValueKind == JsonValueKind.String;
            if (recording.GetProperty("status").GetInt32() >= 400)
            {
                await Assert.ThrowsAnyAsync<OpenAiException>(() => AskAsync(client, isStream));
                continue;
            }
            var answer = await AskAsync(client, isStream);
            var again = await AskAsync(client, isStream);

            Assert.NotEmpty(answer.Messages.SelectMany(static message => message.Contents));
            // Recorded streams were shortened, some at their end.
            Assert.True(isStream || answer.FinishReason is not null);
            Assert.Equal((answer.Text, answer.FinishReason, answer.Usage?.TotalTokenCount), (again.Text, again.FinishReason, again.Usage?.TotalTokenCount));
            Assert.Single(handler.Requests);
            if (!isStream)
                AssertText(recording.GetProperty("response"), answer);
            count++;
        }
        return count;
    }

    private static void AssertText(JsonElement response, ChatResponse answer)
    {
        if (response.TryGetProperty("choices", out var choices) && choices[0].GetProperty("message").GetProperty("content").GetString() is { } said)
            Assert.Equal(said, answer.Text);
        if (response.TryGetProperty("usage", out var usage) && usage.ValueKind == JsonValueKind.Object)
            Assert.Equal(usage.GetProperty("total_tokens").GetInt64(), answer.Usage!.TotalTokenCount);
    }

    private static Task<ChatResponse> AskAsync(IChatClient client, bool isStream) =>
        isStream ? client.GetStreamingResponseAsync("Hi").ToChatResponseAsync() : client.GetResponseAsync("Hi");

    private static FakeHandler Handler(JsonElement recording)
    {
        var response = recording.GetProperty("response");
        var isText = response.ValueKind == JsonValueKind.String;
        return new FakeHandler().Then(FakeHandler.Answer(
            isText ? response.GetString()! : response.GetRawText(), (HttpStatusCode)recording.GetProperty("status").GetInt32(), isText ? "text/event-stream" : "application/json"));
    }

    private static IEnumerable<JsonElement> Recordings(string room, string path) =>
        Directory.EnumerateFiles(Path.Combine(RecordingsFactAttribute.Directory!, room), "post-*.json").Order(StringComparer.Ordinal)
            .Select(static file => JsonElement.Parse(File.ReadAllText(file)))
            .Where(recording => recording.GetProperty("path").GetString() == path);
}
