namespace OpenAi.Json;

/// <summary>The property's span of time is a number on the wire.</summary>
/// <param name="ticks">How many ticks one unit has, such as <see cref="TimeSpan.TicksPerSecond"/>.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class UnitAttribute(long ticks) : Attribute
{
    public long Ticks { get; } = ticks;
}
