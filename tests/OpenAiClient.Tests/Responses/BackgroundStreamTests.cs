using System.Net;
using OpenAi.Responses;
using OpenAi.Testing;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Responses;

/// <summary>A background stream is resumed at the position where its connection was cut.</summary>
public class BackgroundStreamTests
{
    private static readonly ResponseRequest _request = new() { Model = "gpt-5.6-terra", Input = "Tell me a story.", Background = true };

    public static TheoryData<int> Places => [.. Enumerable.Range(1, 12)];

    [Theory]
    [MemberData(nameof(Places))]
    public async Task A_background_stream_cut_anywhere_gives_every_event_once(int after)
    {
        await using var fake = FakeOpenAi.Start();
        using var openai = fake.CreateClient();
        fake.Responses.Reply(((FakeResponseReply)"Once upon a time.") with { Fault = FakeFault.Cut(after) });

        var events = await openai.Responses.StreamAsync(_request).ToListAsync();

        AssertWhole(events);
        var again = fake.Requests[1];
        Assert.Contains($"starting_after={after - 1}", again.Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_background_stream_whose_server_cuts_at_every_event_in_turn_gives_every_event_once()
    {
        await using var fake = FakeOpenAi.Start();
        using var openai = fake.CreateClient();
        fake.Responses.Reply("Once upon a time.");
        fake.When(static request => request.Path.Contains("responses", StringComparison.Ordinal)).Fail(FakeFault.Cut(1));

        var events = await openai.Responses.StreamAsync(_request).ToListAsync();

        AssertWhole(events);
        Assert.Equal(events.Count, fake.Requests.Count);
    }

    [Fact]
    public async Task A_background_response_is_polled_where_the_server_streams_no_more()
    {
        await using var fake = FakeOpenAi.Start();
        using var openai = fake.CreateClient();
        fake.Responses.Reply(((FakeResponseReply)"Once upon a time.") with { Fault = FakeFault.Cut(5) });
        fake.When(static request => request.Query.Contains("stream=true", StringComparison.Ordinal))
            .Fail(FakeFault.Error(400, null, "This response can no longer be streamed because it is more than 5 minutes old"));

        var events = await openai.Responses.StreamAsync(_request).ToListAsync();

        Assert.Equal("Once upon a time.", Assert.IsType<ResponseCompletedEvent>(events[^1]).Response.Text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(3)]
    public async Task A_stream_that_is_asked_for_again_is_polled_where_the_server_streams_no_more(int? after)
    {
        using var handler = FakeHandler.Json("""{"error":{"message":"This response can no longer be streamed because it is more than 5 minutes old"}}""", HttpStatusCode.BadRequest)
            .Then(FakeHandler.Answer("""{"id":"resp_1","status":"in_progress","output":[]}"""))
            .Then(FakeHandler.Answer("""{"id":"resp_1","status":"completed","output":[{"type":"message","id":"msg_1","role":"assistant","content":[{"type":"output_text","text":"Done."}]}]}"""));
        using var openai = handler.CreateClient(static options => options.TimeProvider = new InstantClock());

        var events = await openai.Responses.GetStreamAsync("resp_1", new() { StartingAfter = after, Include = [ResponseInclude.EncryptedReasoning] }).ToListAsync();

        var end = Assert.IsType<ResponseCompletedEvent>(Assert.Single(events));
        Assert.Equal(("Done.", null), (end.Response.Text, end.SequenceNumber));
        Assert.Equal(
            ["?include%5B%5D=reasoning.encrypted_content" + (after is null ? "" : "&starting_after=3") + "&stream=true", "?include%5B%5D=reasoning.encrypted_content", "?include%5B%5D=reasoning.encrypted_content"],
            handler.Requests.Select(static request => request.Uri.Query));
    }

    [Theory]
    [InlineData("""{"id":"resp_1","status":"queued","output":[]}""")]
    [InlineData("data: {\"type\":\"response.created\",\"response\":{\"id\":\"resp_1\",\"status\":\"in_progress\"}}\n\ndata: [DONE]\n\n")]
    public async Task A_background_response_is_polled_where_the_stream_ends_before_it(string body)
    {
        using var handler = FakeHandler.Sse(body)
            .Then(FakeHandler.Answer("""{"id":"resp_1","status":"in_progress","output":[]}"""))
            .Then(FakeHandler.Answer("""{"id":"resp_1","status":"completed","output":[{"type":"message","role":"assistant","content":"Done."}]}"""));
        using var openai = handler.CreateClient(static options => options.TimeProvider = new InstantClock());

        var events = await openai.Responses.StreamAsync(_request).ToListAsync();

        Assert.Equal(2, events.Count);
        Assert.Equal("Done.", Assert.IsType<ResponseCompletedEvent>(events[1]).Response.Text);
    }

    [Fact]
    public async Task Events_that_are_all_numbered_alike_are_all_given()
    {
        using var handler = FakeHandler.Sse(
            """
            data: {"type":"response.created","sequence_number":0,"response":{"id":"resp_1","status":"in_progress"}}

            data: {"type":"response.output_text.delta","sequence_number":0,"delta":"Hel"}

            data: {"type":"response.output_text.delta","sequence_number":0,"delta":"lo"}

            data: {"type":"response.completed","sequence_number":0,"response":{"id":"resp_1","status":"completed","output":[]}}


            """);
        using var openai = handler.CreateClient();

        Assert.Equal("Hello", string.Concat((await openai.Responses.StreamAsync(_request).ToListAsync()).Select(static item => item.Text)));
    }

    [Fact]
    public async Task A_stream_of_a_response_that_is_not_there_raises_an_exception()
    {
        using var handler = FakeHandler.Json("""{"error":{"message":"Not found."}}""", HttpStatusCode.NotFound);
        using var openai = handler.CreateClient();

        await Assert.ThrowsAsync<NotFoundException>(async () => await openai.Responses.GetStreamAsync("resp_1").ToListAsync());
    }

    [Fact]
    public async Task What_was_asked_of_the_first_connection_is_asked_of_the_next()
    {
        await using var fake = FakeOpenAi.Start();
        using var openai = fake.CreateClient();
        fake.Responses.Reply(((FakeResponseReply)"Once upon a time.") with { Fault = FakeFault.Cut(3) });

        await openai.Responses.StreamAsync(_request with { Include = [ResponseInclude.EncryptedReasoning], StreamOptions = new() { IncludeObfuscation = false } }).ToListAsync();

        var again = fake.Requests[1].Query;
        Assert.All(["include", "reasoning.encrypted_content", "include_obfuscation=false", "starting_after=2"], part => Assert.Contains(part, again, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_background_stream_without_retries_that_is_cut_raises_an_exception()
    {
        await using var fake = FakeOpenAi.Start();
        using var openai = fake.CreateClient(static options => options.MaxRetries = 0);
        fake.Responses.Reply(((FakeResponseReply)"Once upon a time.") with { Fault = FakeFault.Cut(5) });

        await Assert.ThrowsAsync<IncompleteStreamException>(async () => await openai.Responses.StreamAsync(_request).ToListAsync());
    }

    [Fact]
    public async Task A_foreground_stream_that_is_cut_raises_an_exception()
    {
        await using var fake = FakeOpenAi.Start();
        using var openai = fake.CreateClient();
        fake.Responses.Reply(((FakeResponseReply)"Once upon a time.") with { Fault = FakeFault.Cut(5) });

        var exception = await Assert.ThrowsAsync<IncompleteStreamException>(async () => await openai.Responses.StreamAsync(_request with { Background = null }).ToListAsync());
        Assert.Equal((5, 4), (exception.Events, exception.LastSequenceNumber));
    }

    [Fact]
    public async Task A_background_response_is_polled_until_it_is_done()
    {
        await using var fake = FakeOpenAi.Start();
        using var openai = fake.CreateClient();
        fake.Responses.Reply("Done.").Reply(FakeResponseReply.Failure(ResponseErrorCode.ServerError, "Oops."));

        Assert.Equal("Done.", (await openai.Responses.CreateAndPollAsync(_request with { Background = null })).EnsureCompleted().Text);
        var failed = await openai.Responses.CreateAndPollAsync(_request);

        Assert.Equal((ResponseStatus.Failed, "Oops."), (failed.Status, failed.Error?.Message));
        Assert.True(fake.Responses.Requests[0].Background);
    }

    private static void AssertWhole(List<ResponseStreamEvent> events)
    {
        Assert.Equal(Enumerable.Range(0, 13), events.Select(static item => item.SequenceNumber!.Value));
        Assert.Equal("Once upon a time.", string.Concat(events.Select(static item => item.Text)));
        Assert.IsType<ResponseCompletedEvent>(events[^1]);
    }
}
