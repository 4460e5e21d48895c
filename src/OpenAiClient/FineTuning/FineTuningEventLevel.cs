namespace OpenAi.FineTuning;

/// <summary>The severity of an event of a fine-tuning job. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class FineTuningEventLevel
{
    /// <summary>Information.</summary>
    public static FineTuningEventLevel Info { get; } = new("info");

    /// <summary>A warning.</summary>
    public static FineTuningEventLevel Warn { get; } = new("warn");

    /// <summary>An error.</summary>
    public static FineTuningEventLevel Error { get; } = new("error");
}
