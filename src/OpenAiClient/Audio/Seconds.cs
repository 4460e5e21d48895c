namespace OpenAi.Audio;

/// <summary>Durations that the API sends as seconds with more digits than a <see cref="TimeSpan"/> can hold.</summary>
internal static class Seconds
{
    /// <summary>Converts seconds to the nearest <see cref="TimeSpan"/>; a value out of its range becomes the longest one.</summary>
    public static TimeSpan? ToSpan(double? seconds) => seconds switch
    {
        null => null,
        double.NaN => null,
        { } number when Math.Abs(number) < TimeSpan.MaxValue.TotalSeconds => TimeSpan.FromSeconds(number),
        > 0 => TimeSpan.MaxValue,
        _ => TimeSpan.MinValue,
    };

    public static double? Of(TimeSpan? span) => span?.TotalSeconds;
}
