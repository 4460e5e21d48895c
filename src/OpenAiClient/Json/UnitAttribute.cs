namespace OpenAi.Json;

/// <summary>Marks a duration that is a number in JSON.</summary>
/// <param name="ticks">The number of ticks of one unit, such as <see cref="TimeSpan.TicksPerSecond"/>.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class UnitAttribute(long ticks) : Attribute
{
    public long Ticks { get; } = ticks;
}
