namespace OpenAi.FineTuning;

/// <summary>How an event of a training tells. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class FineTuningEventType
{
    /// <summary>In words.</summary>
    public static FineTuningEventType Message { get; } = new("message");

    /// <summary>In numbers.</summary>
    public static FineTuningEventType Metrics { get; } = new("metrics");
}
