using OpenAi.Batches;
using OpenAi.Chat;
using OpenAi.Files;
using OpenAi.Testing;

namespace OpenAi.Tests.Testing;

public sealed class FakeClockTests : IAsyncDisposable
{
    private static readonly ChatCompletionRequest _hello = new() { Model = "gpt-4o", Messages = [ChatMessage.User("Hello")] };

    private readonly FakeClock _clock = new();
    private readonly FakeOpenAi _fake;

    public FakeClockTests() => _fake = FakeOpenAi.Start(new() { TimeProvider = _clock });

    [Fact]
    public async Task A_retry_waits_as_long_as_the_server_asks_which_takes_no_time()
    {
        using var openai = _fake.CreateClient();
        _fake.Fail(429, headers: ("retry-after", "20")).Fail(503, headers: ("retry-after-ms", "30000"));

        var answer = await openai.Chat.CreateAsync(_hello);

        Assert.Equal(3, answer.ResponseInfo!.Attempts);
        Assert.Equal([TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(30)], _clock.Waits);
        Assert.Equal(new(2026, 1, 1, 0, 0, 50, TimeSpan.Zero), _clock.GetUtcNow());
    }

    [Fact]
    public async Task A_retry_waits_as_long_as_in_production()
    {
        using var openai = _fake.CreateClient();
        _fake.Fail(503);

        await openai.Chat.CreateAsync(_hello);

        Assert.InRange(Assert.Single(_clock.Waits), TimeSpan.FromSeconds(0.375), TimeSpan.FromSeconds(0.5));
    }

    [Fact]
    public async Task Polls_pass_at_once_until_their_limit()
    {
        using var openai = _fake.CreateClient();
        _fake.Batches.PollsUntilDone = int.MaxValue;
        _fake.Batches.PollAfter = null;
        var file = _fake.Files.Add("lines.jsonl", """{"custom_id":"1","method":"POST","url":"/v1/chat/completions","body":{"model":"gpt-4o","messages":[]}}""", FilePurpose.Batch);
        var batch = await openai.Batches.CreateAsync(new() { InputFileId = file.Id, Endpoint = "/v1/chat/completions", CompletionWindow = "24h" });

        await Assert.ThrowsAsync<ApiTimeoutException>(() => openai.Batches.PollAsync(batch.Id, new() { Interval = TimeSpan.FromMinutes(1), MaxWait = TimeSpan.FromMinutes(90) }));

        Assert.InRange(_clock.Waits.Count, 89, 91);
        Assert.All(_clock.Waits, wait => Assert.Equal(TimeSpan.FromMinutes(1), wait));
    }

    [Fact]
    public async Task A_limited_rate_is_waited_for()
    {
        using var openai = _fake.CreateClient();
        _fake.RateLimit(1, TimeSpan.FromSeconds(30));

        await openai.Chat.CreateAsync(_hello);
        await openai.Chat.CreateAsync(_hello);

        Assert.Equal([TimeSpan.FromSeconds(30)], _clock.Waits);
    }

    [Fact]
    public async Task A_server_that_is_silent_for_longer_than_an_attempt_may_take_is_a_timeout()
    {
        using var openai = _fake.CreateClient(options => (options.AttemptTimeout, options.MaxRetries) = (TimeSpan.FromMinutes(1), 0));
        _fake.Fail(FakeFault.Stall(duration: TimeSpan.FromSeconds(59))).Fail(FakeFault.Stall(duration: TimeSpan.FromSeconds(61)));

        await openai.Chat.CreateAsync(_hello);
        var exception = await Assert.ThrowsAsync<ApiTimeoutException>(() => openai.Chat.CreateAsync(_hello));

        Assert.Equal(TimeoutLimit.Attempt, exception.Limit);
    }

    [Fact]
    public async Task A_stream_that_is_silent_for_longer_than_it_may_be_is_a_timeout()
    {
        using var openai = _fake.CreateClient(options => (options.StreamIdleTimeout, options.MaxRetries) = (TimeSpan.FromMinutes(1), 0));
        _fake.Chat.Reply(new FakeChatReply { Messages = [ChatMessage.Assistant("one two three")], Fault = FakeFault.Stall(afterEvents: 2, duration: TimeSpan.FromMinutes(2)) });

        var exception = await Assert.ThrowsAsync<ApiTimeoutException>(() => ChatCompletionAccumulator.FoldAsync(openai.Chat.StreamAsync(_hello)));

        Assert.Equal(TimeoutLimit.StreamIdle, exception.Limit);
    }

    [Fact]
    public async Task The_chunks_of_a_stream_come_at_once()
    {
        using var openai = _fake.CreateClient(options => options.StreamIdleTimeout = TimeSpan.FromMinutes(1));
        _fake.Chat.ChunkDelay = TimeSpan.FromMinutes(10);
        _fake.Chat.Reply("one two three");

        Assert.Equal("one two three", (await ChatCompletionAccumulator.FoldAsync(openai.Chat.StreamAsync(_hello))).Text);
        Assert.Empty(_clock.Waits);
    }

    [Fact]
    public async Task Only_waits_pass_at_once_and_timeouts_do_not()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(1), _clock);
        var late = new TaskCompletionSource().Task.WaitAsync(TimeSpan.FromSeconds(2), _clock);
        var fired = 0;
        await using var timer = _clock.CreateTimer(_ => fired++, null, TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(1));

        Assert.Empty(_clock.Waits);
        Assert.False(limit.IsCancellationRequested || late.IsCompleted);
        await Task.Delay(TimeSpan.FromSeconds(1), _clock, CancellationToken.None);
        Assert.True(limit.IsCancellationRequested && !late.IsCompleted);
        await Task.Delay(TimeSpan.FromSeconds(1), _clock, CancellationToken.None);
        await Assert.ThrowsAsync<TimeoutException>(() => late);
        _clock.Advance(TimeSpan.FromSeconds(3));
        Assert.Equal(3, fired);
        Assert.Equal(TimeSpan.FromSeconds(5), _clock.GetElapsedTime(0));
    }

    [Fact]
    public void A_clock_that_skips_nothing_waits_to_be_advanced()
    {
        var clock = new FakeClock(new(2030, 6, 1, 12, 0, 0, TimeSpan.FromHours(2))) { SkipsWaits = false };

        var wait = Task.Delay(TimeSpan.FromSeconds(10), clock, CancellationToken.None);
        clock.Advance(TimeSpan.FromSeconds(9));
        Assert.False(wait.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(1));

        Assert.True(wait.IsCompletedSuccessfully);
        Assert.Equal(new(2030, 6, 1, 10, 0, 10, TimeSpan.Zero), clock.GetUtcNow());
        Assert.Throws<ArgumentOutOfRangeException>("by", () => clock.Advance(TimeSpan.FromTicks(-1)));
    }

    [Fact]
    public async Task A_timer_that_is_disposed_or_stopped_does_not_fire()
    {
        var fired = 0;
        var disposed = _clock.CreateTimer(_ => fired++, null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);
        await using var stopped = _clock.CreateTimer(_ => fired++, null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);
        await disposed.DisposeAsync();
        stopped.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        _clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal(0, fired);
        Assert.False(disposed.Change(TimeSpan.Zero, Timeout.InfiniteTimeSpan));
    }

    [Fact]
    public void A_client_keeps_a_clock_of_its_own()
    {
        var options = new OpenAiClientOptions();
        _fake.TimeProvider = TimeProvider.System;
        _fake.Configure(options);

        Assert.Same(TimeProvider.System, options.TimeProvider);
        Assert.Equal(TimeSpan.FromMilliseconds(1), options.RetryDelay);
    }

    public ValueTask DisposeAsync() => _fake.DisposeAsync();
}
