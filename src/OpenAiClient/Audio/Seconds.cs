namespace OpenAi.Audio;

/// <summary>Spans of time that the wire has as seconds with more digits than a span of time has.</summary>
internal static class Seconds
{
    /// <summary>The nearest span; what is beyond any span is the longest.</summary>
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
