namespace OpenAi.FineTuning;

/// <summary>The type of an event of a fine-tuning job. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class FineTuningEventType
{
    /// <summary>A text message.</summary>
    public static FineTuningEventType Message { get; } = new("message");

    /// <summary>Metrics.</summary>
    public static FineTuningEventType Metrics { get; } = new("metrics");
}
