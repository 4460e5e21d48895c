using System.Net;
using System.Net.Http.Json;
using System.Net.ServerSentEvents;
using System.Text.Json;
using OpenAi.Testing;

namespace OpenAi.BrowserTests;

/// <summary>What the endpoints do whichever API the model is asked through.</summary>
public abstract class WebModelTests(ModelScript model) : WebChatTest(model.Api)
{
    protected const string Hello = """{"messages":[{"role":"user","content":"Hello"}]}""";
    private const string Words = "One two three four five six.";

    public static TheoryData<string> Midway => ["an error", "a cut", "an early end"];

    [Fact]
    public async Task A_prompt_is_answered_with_text()
    {
        model.Answer(Fake, "It scatters \"blue\" light.");

        using var response = await CompleteAsync("""{"prompt":"Why is the sky blue?"}""");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("""{"text":"It scatters \"blue\" light."}""", await response.Content.ReadAsStringAsync());
        Assert.Equal([("user", "Why is the sky blue?")], model.Said(Fake));
    }

    [Fact]
    public async Task A_conversation_is_answered_in_pieces_that_end_with_the_usage()
    {
        model.Answer(Fake, "One\ntwo three.");

        using var response = await StreamAsync(Hello);
        var events = await EventsAsync(response);

        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        Assert.True(events.Count > 2);
        Assert.All(events.SkipLast(1), item => Assert.Equal("text", item.EventType));
        Assert.Equal("One\ntwo three.", TextOf(events));
        Assert.Equal("done", events[^1].EventType);
        Assert.Equal("""{"finishReason":"stop","usage":{"prompt":20,"completion":5,"total":25}}""", events[^1].Data);
    }

    [Fact]
    public async Task The_model_gets_the_whole_conversation_after_the_hosts_instructions()
    {
        using var response = await StreamAsync("""
            {"messages":[{"role":"user","content":"Hello"},{"role":"assistant","content":"Hi!"},{"role":"user","content":"Bye"}]}
            """);
        await EventsAsync(response);

        var said = model.Said(Fake).ToList();
        Assert.Equal("system", said[0].Role);
        Assert.Contains("helpful assistant", said[0].Text, StringComparison.Ordinal);
        Assert.Equal([("user", "Hello"), ("assistant", "Hi!"), ("user", "Bye")], said.Skip(1));
    }

    [Fact]
    public async Task An_answer_that_was_cut_off_is_given_as_far_as_it_goes()
    {
        model.Answer(Fake, "One two", isCutOff: true);
        model.Answer(Fake, "One two", isCutOff: true);

        using var whole = await CompleteAsync("""{"prompt":"Count."}""");
        using var streamed = await StreamAsync(Hello);
        var events = await EventsAsync(streamed);

        Assert.Equal("""{"text":"One two"}""", await whole.Content.ReadAsStringAsync());
        Assert.Equal("One two", TextOf(events));
        Assert.Equal("""{"finishReason":"length","usage":{"prompt":20,"completion":5,"total":25}}""", events[^1].Data);
    }

    [Fact]
    public async Task A_failure_before_the_first_piece_has_a_status()
    {
        Fake.Fail(429, "rate_limit_exceeded");
        using var whole = await CompleteAsync("""{"prompt":"Hello"}""");
        Fake.Fail(429, "rate_limit_exceeded");
        using var streamed = await StreamAsync(Hello);

        await ProblemAsync(whole, 429);
        await ProblemAsync(streamed, 429);
    }

    [Theory]
    [MemberData(nameof(Midway))]
    public async Task A_failure_midway_is_the_last_event(string what)
    {
        var fault = what switch
        {
            "an error" => FakeFault.StreamError(model.EventsOfFirstWord, "server_error", $"Out of order, by {Key}."),
            "a cut" => FakeFault.Cut(model.EventsOfFirstWord),
            _ => FakeFault.Truncate(model.EventsOfFirstWord),
        };
        model.Answer(Fake, Words, fault: fault, pace: TimeSpan.FromMilliseconds(100));

        using var response = await StreamAsync(Hello);
        var events = await EventsAsync(response);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.StartsWith("One", TextOf(events), StringComparison.Ordinal);
        Assert.Equal("error", events[^1].EventType);
        using var problem = JsonDocument.Parse(events[^1].Data);
        Assert.Equal(502, problem.RootElement.GetProperty("status").GetInt32());
        Assert.DoesNotContain(Key, events[^1].Data, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_piece_is_sent_when_it_comes()
    {
        Stall();

        using var response = await StreamAsync(Hello);
        await using var body = await response.Content.ReadAsStreamAsync();
        await foreach (var item in SseParser.Create(body).EnumerateAsync())
        {
            Assert.Equal("text", item.EventType);
            break;
        }
    }

    [Fact]
    public async Task A_client_that_leaves_a_stream_stops_the_model()
    {
        Stall();
        var response = await StreamAsync(Hello);
        Assert.False(Fake.Requests[0].IsAborted);

        response.Dispose();

        await SeeUpstreamAbortedAsync();
    }

    [Fact]
    public async Task A_client_that_leaves_before_the_answer_stops_the_model()
    {
        Fake.Fail(FakeFault.Stall());
        using var leave = new CancellationTokenSource();
        var call = Http.PostAsJsonAsync("/completions", new { prompt = "Hello" }, leave.Token);
        await Fake.WaitForRequestAsync();

        await leave.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        await SeeUpstreamAbortedAsync();
    }

    protected static string TextOf(IEnumerable<SseItem<string>> events) =>
        string.Concat(events.Where(item => item.EventType == "text").Select(item => JsonDocument.Parse(item.Data).RootElement.GetProperty("text").GetString()));

    protected static async Task<IReadOnlyList<SseItem<string>>> EventsAsync(HttpResponseMessage response)
    {
        await using var body = await response.Content.ReadAsStreamAsync();
        return await SseParser.Create(body).EnumerateAsync().ToListAsync();
    }

    private void Stall() => model.Answer(Fake, Words, fault: FakeFault.Stall(model.EventsOfFirstWord));
}
