namespace OpenAi.FineTuning;

/// <summary>How grave an event of a training is. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class FineTuningEventLevel
{
    /// <summary>It is as it should be.</summary>
    public static FineTuningEventLevel Info { get; } = new("info");

    /// <summary>It may be wrong.</summary>
    public static FineTuningEventLevel Warn { get; } = new("warn");

    /// <summary>It is wrong.</summary>
    public static FineTuningEventLevel Error { get; } = new("error");
}
