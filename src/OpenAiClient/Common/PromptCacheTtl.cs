namespace OpenAi;

/// <summary>How long the cached part of a prompt is kept. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class PromptCacheTtl
{
    /// <summary>30 minutes.</summary>
    public static PromptCacheTtl ThirtyMinutes { get; } = new("30m");
}
