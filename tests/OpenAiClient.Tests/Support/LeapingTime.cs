namespace OpenAi.Tests.Support;

/// <summary>A <see cref="FakeTime"/> that ends every wait up to a limit immediately, and records only those waits.</summary>
internal sealed class LeapingTime : FakeTime
{
    public LeapingTime(TimeSpan leap) => AutoAdvance = leap;

    public new IReadOnlyList<TimeSpan> Waits => [.. base.Waits.Where(wait => wait <= AutoAdvance)];
}
