namespace OpenAi.Tests.Support;

/// <summary>A clock on which every wait shorter than the limits of attempts is over at once.</summary>
internal sealed class InstantClock : TimeProvider
{
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, dueTime < TimeSpan.FromSeconds(61) && dueTime > TimeSpan.Zero ? TimeSpan.Zero : dueTime, period);
}
