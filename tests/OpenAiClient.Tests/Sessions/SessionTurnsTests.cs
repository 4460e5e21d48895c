using OpenAi.Sessions;

namespace OpenAi.Tests.Sessions;

public class SessionTurnsTests
{
    [Fact]
    public async Task Calls_of_a_session_begin_one_at_a_time_in_the_order_they_came()
    {
        var turns = new SessionTurns();
        var first = await turns.TakeAsync(default, default);

        var second = turns.TakeAsync(default, default).AsTask();
        var third = turns.TakeAsync(default, default).AsTask();
        Assert.False(second.IsCompleted || third.IsCompleted);

        first.Dispose();
        var lease = await second;
        Assert.False(third.IsCompleted);

        lease.Dispose();
        (await third).Dispose();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Either_token_ends_the_wait_for_a_turn_and_the_exception_names_it(bool byCall)
    {
        var turns = new SessionTurns();
        using var held = await turns.TakeAsync(default, default);
        using var stop = new CancellationTokenSource();
        using var other = new CancellationTokenSource();

        var waiting = turns.TakeAsync(byCall ? stop.Token : other.Token, byCall ? other.Token : stop.Token).AsTask();
        await stop.CancelAsync();

        var exception = await Assert.ThrowsAsync<OperationCanceledException>(() => waiting);
        Assert.Equal(stop.Token, exception.CancellationToken);
    }

    [Fact]
    public async Task A_call_that_gave_up_waiting_leaves_its_turn_to_the_next()
    {
        var turns = new SessionTurns();
        var held = await turns.TakeAsync(default, default);
        using var stop = new CancellationTokenSource();
        var givenUp = turns.TakeAsync(stop.Token, default).AsTask();
        var next = turns.TakeAsync(default, default).AsTask();

        await stop.CancelAsync();
        await Assert.ThrowsAsync<OperationCanceledException>(() => givenUp);
        held.Dispose();

        (await next).Dispose();
    }
}
