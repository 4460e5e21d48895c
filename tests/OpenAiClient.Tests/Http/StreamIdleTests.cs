using OpenAi.Http;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Http;

public class StreamIdleTests
{
    private static readonly TimeSpan _limit = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan _half = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan _start = TimeSpan.FromMinutes(3);

    public static TheoryData<string> KeepAlives => [": keep-alive\n\n", ": keep-alive\n", "data:\n\n", "id: 7\nretry: 10\n\n"];

    [Theory]
    [MemberData(nameof(KeepAlives))]
    public async Task Any_byte_restarts_the_idle_timeout(string keepAlive)
    {
        var (time, body) = (new FakeTime(), new PushedStream());
        using var handler = Handler(body);
        using var openai = handler.CreateClient(options => (options.TimeProvider, options.StreamStartTimeout) = (time, _start));
        await using var events = openai.StreamAsync().GetAsyncEnumerator();

        var first = events.MoveNextAsync().AsTask();
        await time.PendingAsync(_start);
        await LiveAsync(time, body, keepAlive, times: 10);
        body.Push("data: 1\n\n");
        Assert.True(await first);

        var second = events.MoveNextAsync().AsTask();
        await time.PendingAsync(_limit);
        await LiveAsync(time, body, keepAlive, times: 10);
        time.Advance(_limit);

        var exception = await Assert.ThrowsAsync<ApiTimeoutException>(() => second);
        Assert.Equal((TimeoutLimit.StreamIdle, _limit), (exception.Limit, exception.Duration));
    }

    [Theory]
    [MemberData(nameof(KeepAlives))]
    public async Task Without_counting_comments_only_an_event_restarts_the_idle_timeout(string keepAlive)
    {
        var (time, body) = (new FakeTime(), new PushedStream());
        using var handler = Handler(body);
        using var openai = handler.CreateClient(options =>
            (options.TimeProvider, options.StreamStartTimeout, options.CommentsKeepStreamsAlive) = (time, _start, false));
        await using var events = openai.StreamAsync().GetAsyncEnumerator();

        var first = events.MoveNextAsync().AsTask();
        await time.PendingAsync(_start);
        time.Advance(_half);
        body.Push(keepAlive);
        body.Push("data: 1\n\n");
        Assert.True(await first);

        var second = events.MoveNextAsync().AsTask();
        await time.PendingAsync(_limit);
        await LiveAsync(time, body, keepAlive, times: 1);
        time.Advance(_half);

        var exception = await Assert.ThrowsAsync<ApiTimeoutException>(() => second);
        Assert.Equal((TimeoutLimit.StreamIdle, _limit), (exception.Limit, exception.Duration));
        Assert.True(body.Disposed);
        Assert.Equal(1, time.Waits.Count(wait => wait == _limit));
    }

    [Fact]
    public async Task Before_the_first_event_silence_has_a_limit_of_its_own()
    {
        var (time, body) = (new FakeTime(), new PushedStream());
        using var handler = Handler(body);
        using var openai = handler.CreateClient(options => options.TimeProvider = time);
        await using var events = openai.StreamAsync().GetAsyncEnumerator();

        var first = events.MoveNextAsync().AsTask();
        await time.PendingAsync(TimeSpan.FromMinutes(10));
        time.Advance(TimeSpan.FromMinutes(10));

        var exception = await Assert.ThrowsAsync<ApiTimeoutException>(() => first);
        Assert.Equal((TimeoutLimit.StreamStart, TimeSpan.FromMinutes(10)), (exception.Limit, exception.Duration));
        Assert.Contains("StreamStartTimeout", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slow_consumer_does_not_cause_an_idle_timeout()
    {
        var (time, body) = (new FakeTime(), new PushedStream("data: 1\n\n"));
        using var handler = Handler(body);
        using var openai = handler.CreateClient(options => options.TimeProvider = time);
        await using var events = openai.StreamAsync().GetAsyncEnumerator();

        Assert.True(await events.MoveNextAsync());
        time.Advance(TimeSpan.FromHours(1));
        body.Push("data: 2\n\n");
        Assert.True(await events.MoveNextAsync());
        time.Advance(TimeSpan.FromHours(1));
        body.Push("data: [DONE]\n\n");

        Assert.False(await events.MoveNextAsync());
    }

    [Fact]
    public async Task The_idle_timeout_can_be_set_for_one_call()
    {
        var (time, body) = (new FakeTime(), new PushedStream());
        using var handler = Handler(body);
        using var openai = handler.CreateClient(options => options.TimeProvider = time);
        await using var events = openai.StreamAsync(new() { StreamStartTimeout = _half, StreamIdleTimeout = TimeSpan.FromSeconds(7) }).GetAsyncEnumerator();

        var first = events.MoveNextAsync().AsTask();
        await time.PendingAsync(_half);
        time.Advance(_half);

        Assert.Equal(_half, (await Assert.ThrowsAsync<ApiTimeoutException>(() => first)).Duration);
    }

    [Fact]
    public async Task The_idle_timeout_between_events_can_be_set_for_one_call()
    {
        var (time, body) = (new FakeTime(), new PushedStream("data: 1\n\n"));
        using var handler = Handler(body);
        using var openai = handler.CreateClient(options => (options.TimeProvider, options.StreamStartTimeout) = (time, Timeout.InfiniteTimeSpan));
        await using var events = openai.StreamAsync(new() { StreamIdleTimeout = _half }).GetAsyncEnumerator();

        Assert.True(await events.MoveNextAsync());
        var second = events.MoveNextAsync().AsTask();
        await time.PendingAsync(_half);
        time.Advance(_half);

        Assert.Equal((TimeoutLimit.StreamIdle, _half), await LimitAsync(second));
    }

    [Fact]
    public void A_timer_that_comes_late_does_not_end_the_wait_that_began_meanwhile()
    {
        var time = new LateTime();
        using var clock = new IdleClock(_limit, time, CancellationToken.None);

        clock.Start();
        time.Now = _limit;
        clock.Stop();
        time.Fire();
        Assert.False(clock.Expired);

        clock.Start();
        time.Fire();
        Assert.False(clock.Expired);

        time.Now += _limit;
        time.Fire();
        Assert.True(clock.Expired);
        Assert.True(clock.Token.IsCancellationRequested);
    }

    [Fact]
    public void A_timer_that_comes_after_the_end_is_ignored()
    {
        var time = new LateTime();
        var clock = new IdleClock(_limit, time, CancellationToken.None);
        clock.Start();
        time.Now = _limit;

        clock.Dispose();
        clock.Dispose();
        time.Fire();
    }

    private static async Task<(TimeoutLimit Limit, TimeSpan Duration)> LimitAsync(Task call)
    {
        var exception = await Assert.ThrowsAsync<ApiTimeoutException>(() => call);
        return (exception.Limit, exception.Duration);
    }

    private static async Task LiveAsync(FakeTime time, PushedStream body, string keepAlive, int times)
    {
        for (var i = 0; i < times; i++)
        {
            time.Advance(_half);
            body.Push(keepAlive);
            await body.DrainedAsync();
        }
    }

    private static FakeHandler Handler(Stream body) => new FakeHandler().Then(new HttpResponseMessage { Content = new StreamContent(body) });

    /// <summary>A clock whose timers fire only when a test says so.</summary>
    private sealed class LateTime : TimeProvider
    {
        private Action? _fire;

        public TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;

        public void Fire() => _fire!();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            _fire = () => callback(state);
            return base.CreateTimer(static _ => { }, null, dueTime, period);
        }
    }
}
