using OpenAi.Responses;
using OpenAi.Testing;

namespace OpenAi.BrowserTests;

/// <summary>And what only <c>/responses</c> can do: fail in an answer of status 200.</summary>
public sealed class ResponseWebModelTests() : WebModelTests(new ResponseScript())
{
    private static FakeResponseReply Failure => FakeResponseReply.Failure(ResponseErrorCode.ServerError, $"Out of order, by {Key}.");

    [Fact]
    public async Task A_failed_response_without_text_has_a_status()
    {
        Fake.Responses.Reply(Failure, Failure with { Events = [] });

        using var whole = await CompleteAsync("""{"prompt":"Hello"}""");
        using var streamed = await StreamAsync(Hello);

        Assert.DoesNotContain(Key, (await ProblemAsync(whole, 502)).GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain(Key, (await ProblemAsync(streamed, 502)).GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_response_that_fails_midway_ends_with_an_error()
    {
        Fake.Responses.Reply(Failure with { Events = [new ResponseTextDeltaEvent { ItemId = "msg_1", Delta = "One" }] });

        using var response = await StreamAsync(Hello);
        var events = await EventsAsync(response);

        Assert.Equal(["text", "error"], events.Select(item => item.EventType));
        Assert.DoesNotContain(Key, events[^1].Data, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_a_filter_cut_off_says_so()
    {
        Fake.Responses.Reply((FakeResponseReply)"One" with { IncompleteReason = ResponseIncompleteReason.ContentFilter });

        using var response = await StreamAsync(Hello);
        var events = await EventsAsync(response);

        Assert.Contains("\"finishReason\":\"content_filter\"", events[^1].Data, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_server_stores_nothing()
    {
        using var whole = await CompleteAsync("""{"prompt":"Hello"}""");
        using var streamed = await StreamAsync(Hello);
        await EventsAsync(streamed);

        Assert.Equal(2, Fake.Responses.Requests.Count);
        Assert.All(Fake.Responses.Requests, request => Assert.False(request.Store));
    }
}
