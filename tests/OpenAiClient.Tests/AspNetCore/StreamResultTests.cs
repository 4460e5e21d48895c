using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using OpenAi.AspNetCore;
using OpenAi.Chat;
using OpenAi.Responses;
using OpenAi.Testing;

namespace OpenAi.Tests.AspNetCore;

public class StreamResultTests
{
    private static readonly ChatCompletionRequest _chat = new() { Model = "gpt-4o", Messages = [ChatMessage.User("Count.")] };

    [Fact]
    public async Task A_chat_is_handed_on_as_the_api_sends_it()
    {
        await using var app = await StartAsync();
        app.Fake.Chat.Reply("One two three.");

        using var response = await app.Http.GetAsync("/chat");
        var events = Events(await response.Content.ReadAsStringAsync());

        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        Assert.True(response.Headers.CacheControl?.NoCache);
        Assert.Equal(("", "[DONE]"), events[^1]);
        Assert.Equal("One two three.", string.Concat(events.SkipLast(1).Select(static item => JsonSerializer.Deserialize(item.Data, ChunkJson.Default.ChatCompletionChunk)!.Text)));
    }

    [Fact]
    public async Task A_client_of_the_api_reads_what_is_handed_on()
    {
        await using var app = await StartAsync();
        app.Fake.Chat.Reply("One two three.");
        app.Fake.Responses.Reply("Four five six.");
        using var openai = new OpenAiClient(new OpenAiClientOptions { ApiKey = "any", BaseAddress = new Uri(app.Http.BaseAddress!, "/v1"), Proxy = new WebProxy() });

        var chat = await ChatCompletionAccumulator.FoldAsync(openai.Chat.StreamAsync(_chat));
        var response = new ResponseAccumulator();
        await foreach (var item in openai.Responses.StreamAsync(new() { Model = "m", Input = "Count." }))
            response.Add(item);

        Assert.Equal("One two three.", chat.Text);
        Assert.Equal("Four five six.", response.ToResponse().Text);
    }

    [Fact]
    public async Task Events_of_a_responses_stream_have_their_names_and_no_done()
    {
        await using var app = await StartAsync();
        app.Fake.Responses.Reply("Hi.");

        var events = Events(await app.Http.GetStringAsync("/responses"));

        Assert.Equal("response.created", events[0].Type);
        Assert.Equal("response.completed", events[^1].Type);
        Assert.All(events, static item => Assert.Contains($"\"type\":\"{item.Type}\"", item.Data, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Events_of_a_programs_own_have_their_names_lines_and_end()
    {
        await using var app = await StartAsync();

        var text = await app.Http.GetStringAsync("/own");

        Assert.Equal("event: text\ndata: a\ndata: b\ndata: \ndata: c\u2028d\n\ndata: \n\nevent: done\ndata: 3\n\n", text);
    }

    [Fact]
    public async Task A_failure_before_the_first_event_has_a_status()
    {
        await using var app = await StartAsync();
        app.Fake.Fail(429, "rate_limit_exceeded", "Slowly.", ("retry-after-ms", "1500"));

        using var response = await app.Http.GetAsync("/chat");

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(TimeSpan.FromSeconds(2), response.Headers.RetryAfter?.Delta);
    }

    public static TheoryData<string, FakeFault> Midway => new()
    {
        { "an error", FakeFault.StreamError(3, "server_error", $"Out of order, by {WebApp.Key}.") },
        { "a cut", FakeFault.Cut(3) },
        { "an early end", FakeFault.Truncate(3) },
    };

    [Theory]
    [MemberData(nameof(Midway), DisableDiscoveryEnumeration = true)]
    public async Task A_failure_after_it_is_the_last_event(string what, FakeFault fault)
    {
        await using var app = await StartAsync();
        app.Fake.Chat.Reply(FakeChatReply.Texts("One two three four five six.") with { Fault = fault, ChunkDelay = TimeSpan.FromMilliseconds(50) });

        var text = await app.Http.GetStringAsync("/chat");

        var (type, data) = Events(text)[^1];
        Assert.True(type == "error", what);
        Assert.Equal(502, JsonDocument.Parse(data).RootElement.GetProperty("status").GetInt32());
        Assert.DoesNotContain(WebApp.Key, text, StringComparison.Ordinal);
        Assert.DoesNotContain("[DONE]", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(0)]
    public async Task A_reader_who_leaves_stops_the_model(int events)
    {
        await using var app = await StartAsync();
        app.Fake.Chat.Reply(FakeChatReply.Texts("One two three four five six.") with { Fault = FakeFault.Stall(afterEvents: events) });
        using var leave = new CancellationTokenSource();
        var call = app.Http.GetAsync("/chat", events == 0 ? HttpCompletionOption.ResponseContentRead : HttpCompletionOption.ResponseHeadersRead, leave.Token);
        if (events == 0)
        {
            await app.Fake.WaitForRequestAsync();
            await leave.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        }
        else
        {
            (await call).Dispose();
        }

        await app.SeeUpstreamAbortedAsync();
    }

    [Fact]
    public void Arguments_that_are_missing_are_refused()
    {
        Assert.Throws<ArgumentNullException>(static () => OpenAiResults.ServerSentEvents<ChatCompletionChunk>(null!));
        Assert.Throws<ArgumentNullException>(static () => OpenAiResults.ServerSentEvents(Texts(), null!));
    }

    private static Task<WebApp> StartAsync() => WebApp.StartAsync(static app =>
    {
        // No token is passed: leaving alone stops the model.
        app.MapGet("/chat", static (ChatClient chat) => OpenAiResults.ServerSentEvents(chat.StreamAsync(_chat)));
        app.MapPost("/v1/chat/completions", static (ChatClient chat) => OpenAiResults.ServerSentEvents(chat.StreamAsync(_chat)));
        app.MapGet("/responses", static (ResponsesClient responses) => OpenAiResults.ServerSentEvents(responses.StreamAsync(new() { Model = "m", Input = "Hi" })));
        app.MapPost("/v1/responses", static (ResponsesClient responses) => OpenAiResults.ServerSentEvents(responses.StreamAsync(new() { Model = "m", Input = "Hi" })));
        app.MapGet("/own", static () => OpenAiResults.ServerSentEvents(
            Texts(), static text => text == "left out" ? null : new ServerSentEvent(text, text.Length > 0 ? "text" : null), static () => new("3", "done")));
    });

    private static async IAsyncEnumerable<string> Texts()
    {
        yield return "a\r\nb\r\rc\u2028d";
        await Task.Yield();
        yield return "left out";
        yield return "";
    }

    private static List<(string Type, string Data)> Events(string text) =>
        [.. text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(static item => item.StartsWith("event: ", StringComparison.Ordinal)
            ? (item[7..item.IndexOf('\n', StringComparison.Ordinal)], item[(item.IndexOf("data: ", StringComparison.Ordinal) + 6)..])
            : ("", item[6..]))];
}
