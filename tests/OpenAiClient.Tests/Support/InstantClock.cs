namespace OpenAi.Tests.Support;

/// <summary>A <see cref="FakeTime"/> on which every wait is over at once that is shorter than the limits of attempts.</summary>
internal sealed class InstantClock : FakeTime
{
    public InstantClock() => AutoAdvance = TimeSpan.FromSeconds(60.9);
}
