using OpenAi.Http;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Http;

public class StreamIdleTests
{
    private static readonly TimeSpan _limit = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan _half = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData(": keep-alive\n\n")]
    [InlineData("data:\n\n")]
    [InlineData("id: 7\nretry: 10\n\n")]
    public async Task What_is_no_event_does_not_reset_the_limit(string keepAlive)
    {
        var (time, body) = (new FakeTime(), new PushedStream());
        using var handler = Handler(body);
        using var openai = handler.CreateClient(options => options.TimeProvider = time);
        await using var events = openai.StreamAsync().GetAsyncEnumerator();

        var first = events.MoveNextAsync().AsTask();
        await time.PendingAsync(_limit);
        time.Advance(_half);
        body.Push(keepAlive);
        body.Push(keepAlive);
        body.Push("data: 1\n\n");
        Assert.True(await first);

        var second = events.MoveNextAsync().AsTask();
        await time.PendingAsync(_limit);
        time.Advance(_half);
        body.Push(keepAlive);
        time.Advance(_half);

        var exception = await Assert.ThrowsAsync<ApiTimeoutException>(() => second);
        Assert.Equal((TimeoutLimit.StreamIdle, _limit), (exception.Limit, exception.Duration));
        Assert.True(body.Disposed);
        Assert.Equal(2, time.Waits.Count(wait => wait == _limit));
    }

    [Fact]
    public async Task Comments_before_the_first_event_do_not_lengthen_the_wait_for_it()
    {
        var (time, body) = (new FakeTime(), new PushedStream());
        using var handler = Handler(body);
        using var openai = handler.CreateClient(options => options.TimeProvider = time);
        await using var events = openai.StreamAsync().GetAsyncEnumerator();

        var first = events.MoveNextAsync().AsTask();
        await time.PendingAsync(_limit);
        time.Advance(_half);
        body.Push(": still thinking\n\n");
        time.Advance(_half);

        Assert.Equal(TimeoutLimit.StreamIdle, (await Assert.ThrowsAsync<ApiTimeoutException>(() => first)).Limit);
    }

    [Fact]
    public async Task A_slow_consumer_is_not_punished()
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
    public async Task The_limit_is_the_calls_to_choose()
    {
        var (time, body) = (new FakeTime(), new PushedStream());
        using var handler = Handler(body);
        using var openai = handler.CreateClient(options => options.TimeProvider = time);
        await using var events = openai.StreamAsync(new() { StreamIdleTimeout = _half }).GetAsyncEnumerator();

        var first = events.MoveNextAsync().AsTask();
        await time.PendingAsync(_half);
        time.Advance(_half);

        Assert.Equal(_half, (await Assert.ThrowsAsync<ApiTimeoutException>(() => first)).Duration);
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

    private static FakeHandler Handler(Stream body) => new FakeHandler().Then(new HttpResponseMessage { Content = new StreamContent(body) });

    /// <summary>Fires when a test says so, whatever the timer was told.</summary>
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
