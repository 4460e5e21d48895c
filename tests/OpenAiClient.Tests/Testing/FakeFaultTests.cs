using OpenAi.Chat;
using OpenAi.Testing;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Testing;

public sealed class FakeFaultTests : FakeTest
{
    private static readonly TimeSpan _attempt = TimeSpan.FromSeconds(40);
    private static readonly TimeSpan _idle = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task A_dropped_connection_is_no_answer()
    {
        Fake.Fail(FakeFault.Drop);

        await Assert.ThrowsAsync<ApiConnectionException>(() => OpenAi.Chat.CreateAsync(Hello));
        await OpenAi.Chat.CreateAsync(Hello);
    }

    [Fact]
    public async Task An_answer_of_garbage_is_an_invalid_response()
    {
        Fake.Fail(FakeFault.Html).Fail(FakeFault.BrokenJson).Fail(FakeFault.Truncate()).Fail(FakeFault.Body("""{"id":"mine","choices":[]}"""));

        var html = await Assert.ThrowsAsync<InvalidResponseException>(() => OpenAi.Chat.CreateAsync(Hello));
        await Assert.ThrowsAsync<InvalidResponseException>(() => OpenAi.Chat.CreateAsync(Hello));
        await Assert.ThrowsAsync<InvalidResponseException>(() => OpenAi.Chat.CreateAsync(Hello));
        var mine = await OpenAi.Chat.CreateAsync(Hello);

        Assert.Contains("<h1>", html.Message, StringComparison.Ordinal);
        Assert.Equal("mine", mine.Id);
    }

    [Fact]
    public async Task A_body_that_breaks_off_is_a_failed_connection()
    {
        Fake.Fail(FakeFault.Cut());

        await Assert.ThrowsAsync<ApiConnectionException>(() => OpenAi.Chat.CreateAsync(Hello));
    }

    [Fact]
    public async Task A_stream_is_cut_after_so_many_events()
    {
        Fake.Chat.Reply(FakeChatReply.Texts("one two three") with { Fault = FakeFault.Cut(afterEvents: 2) });

        var (texts, exception) = await ReadAsync();

        Assert.Equal(["", "one"], texts);
        Assert.IsAssignableFrom<OpenAiException>(exception);
    }

    [Fact]
    public async Task A_stream_can_end_without_its_terminal_event()
    {
        Fake.Chat.Reply(FakeChatReply.Texts("one two three") with { Fault = FakeFault.Truncate(afterEvents: 3) });

        var (texts, exception) = await ReadAsync();

        Assert.Equal(["", "one", " two"], texts);
        Assert.IsType<IncompleteStreamException>(exception);
    }

    [Fact]
    public async Task A_stream_can_end_in_an_error()
    {
        Fake.Fail(FakeFault.StreamError(afterEvents: 1, "model_overloaded", "Too much."));

        var (texts, exception) = await ReadAsync();

        Assert.Equal([""], texts);
        Assert.Contains("Too much.", Assert.IsType<StreamErrorException>(exception).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_can_stall_before_it_and_in_it()
    {
        Fake.Fail(FakeFault.Stall()).Fail(FakeFault.Stall(afterEvents: 2)).Fail(FakeFault.Stall(afterEvents: 0));

        // The client's limits end only when the test says so.
        var time = new FakeTime();
        using var openai = Fake.CreateClient(options => (options.MaxRetries, options.TimeProvider, options.AttemptTimeout, options.StreamIdleTimeout) = (0, time, _attempt, _idle));

        var before = openai.Chat.CreateAsync(Hello);
        await Fake.WaitForRequestAsync();
        time.Advance(_attempt);
        await Assert.ThrowsAsync<ApiTimeoutException>(() => before);

        await using (var chunks = openai.Chat.StreamAsync(Hello).GetAsyncEnumerator())
        {
            foreach (var text in (string[])["", "You"])
            {
                Assert.True(await chunks.MoveNextAsync());
                Assert.Equal(text, chunks.Current.Text);
            }
            var third = chunks.MoveNextAsync().AsTask();
            await time.PendingAsync(_idle);
            time.Advance(_idle);
            await Assert.ThrowsAsync<ApiTimeoutException>(() => third);
        }

        var within = openai.Chat.CreateAsync(Hello);
        await Fake.WaitForRequestAsync(count: 3);
        time.Advance(_attempt);
        await Assert.ThrowsAsync<ApiTimeoutException>(() => within);
    }

    [Fact]
    public async Task A_stream_that_stalls_before_its_first_event_has_sent_its_headers()
    {
        Fake.Fail(FakeFault.Stall(afterEvents: 0));
        var time = new FakeTime();
        using var openai = Fake.CreateClient(options => (options.MaxRetries, options.TimeProvider, options.StreamStartTimeout) = (0, time, _idle));

        await using var chunks = openai.Chat.StreamAsync(Hello).GetAsyncEnumerator();
        var first = chunks.MoveNextAsync().AsTask();
        await time.PendingAsync(_idle);
        time.Advance(_idle);

        Assert.Equal(TimeoutLimit.StreamStart, (await Assert.ThrowsAsync<ApiTimeoutException>(() => first)).Limit);
    }

    [Fact]
    public async Task An_answer_goes_on_after_a_stall_that_ends()
    {
        Fake.Chat.Reply("whole", "streamed");
        Fake.Fail(FakeFault.Stall(duration: TimeSpan.FromMilliseconds(20))).Fail(FakeFault.Stall(afterEvents: 1, TimeSpan.FromMilliseconds(20)));

        Assert.Equal("whole", (await OpenAi.Chat.CreateAsync(Hello)).Text);
        Assert.Equal(["", "streamed", ""], (await ReadAsync()).Texts);
    }

    [Fact]
    public async Task A_condition_lets_some_requests_fail_and_leaves_the_others_alone()
    {
        Fake.When(request => request.Path.EndsWith("/moderations", StringComparison.Ordinal)).Fail(503, "overloaded");

        await OpenAi.Chat.CreateAsync(Hello);
        var exception = await Assert.ThrowsAsync<ServerException>(() => OpenAi.Moderations.CreateAsync(new() { Input = "x" }));
        await Assert.ThrowsAsync<ServerException>(() => OpenAi.Moderations.CreateAsync(new() { Input = "x" }));

        Assert.Equal("overloaded", exception.Code);
        Assert.Empty(Fake.Moderations.Requests);
        Assert.Equal(3, Fake.Requests.Count);
    }

    [Fact]
    public async Task A_condition_can_end_after_some_times()
    {
        Fake.When(_ => true).Fail(500, times: 2);

        await Assert.ThrowsAsync<ServerException>(() => OpenAi.Chat.CreateAsync(Hello));
        await Assert.ThrowsAsync<ServerException>(() => OpenAi.Chat.CreateAsync(Hello));
        await OpenAi.Chat.CreateAsync(Hello);
    }

    [Fact]
    public async Task An_answer_that_the_fake_server_lacks_can_be_written_by_hand()
    {
        Fake.When(request => request.Path == "/v1/new/thing").Reply("""{"is":"new"}""");

        var answer = await OpenAi.Raw.SendAsync(HttpMethod.Get, "new/thing");

        Assert.Equal("new", answer.Json.GetProperty("is").GetString());
    }

    [Fact]
    public async Task A_reply_can_be_an_error()
    {
        Fake.Chat.When(request => request.Model == "gpt-9").Reply(FakeFault.Error(404, "model_not_found"));

        await OpenAi.Chat.CreateAsync(Hello);
        var exception = await Assert.ThrowsAsync<NotFoundException>(() => OpenAi.Chat.CreateAsync(Hello with { Model = "gpt-9" }));

        Assert.Equal("model_not_found", exception.Code);
        Assert.Equal(2, Fake.Chat.Requests.Count);
    }

    [Fact]
    public void Invalid_faults_are_refused_at_once()
    {
        Assert.Throws<ArgumentNullException>("fault", () => Fake.Fail(null!));
        Assert.Throws<ArgumentNullException>("condition", () => Fake.When(null!));
        Assert.Throws<ArgumentOutOfRangeException>("times", () => Fake.When(_ => true).Fail(500, times: 0));
        Assert.Throws<ArgumentOutOfRangeException>("afterEvents", () => FakeFault.Cut(-1));
        Assert.Throws<ArgumentOutOfRangeException>("afterEvents", () => FakeFault.Stall(-1));
        Assert.Throws<ArgumentOutOfRangeException>("duration", () => FakeFault.Stall(duration: TimeSpan.FromTicks(-1)));
        Assert.Throws<ArgumentOutOfRangeException>("status", () => FakeFault.Body("", status: 100));
    }

    private async Task<(List<string> Texts, Exception? Exception)> ReadAsync()
    {
        var texts = new List<string>();
        var exception = await Record.ExceptionAsync(async () =>
        {
            await foreach (var chunk in OpenAi.Chat.StreamAsync(Hello))
                texts.Add(chunk.Text);
        });
        return (texts, exception);
    }

    [Fact]
    public async Task A_client_that_leaves_is_told_from_one_that_stays()
    {
        Fake.Chat.Reply("whole", FakeFault.Stall(afterEvents: 1));
        await ChatCompletionAccumulator.FoldAsync(OpenAi.Chat.StreamAsync(Hello));

        await foreach (var _ in OpenAi.Chat.StreamAsync(Hello))
            break;

        await Fake.Requests[1].Ended.WaitAsync(Patience.Limit);
        Assert.True(Fake.Requests[1].IsAborted);
        Assert.False(Fake.Requests[0].IsAborted);
    }
}
