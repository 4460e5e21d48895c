namespace OpenAi.Tests.Support;

/// <summary>A <see cref="FakeTime"/> on which every wait that is shorter than the timeouts of attempts ends immediately.</summary>
internal sealed class InstantClock : FakeTime
{
    public InstantClock() => AutoAdvance = TimeSpan.FromSeconds(60.9);
}
