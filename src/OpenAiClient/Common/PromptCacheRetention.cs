namespace OpenAi;

/// <summary>How long a prompt stays in the cache. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class PromptCacheRetention
{
    /// <summary>A few minutes, in memory.</summary>
    public static PromptCacheRetention InMemory { get; } = new("in_memory");

    /// <summary>Up to 24 hours.</summary>
    public static PromptCacheRetention TwentyFourHours { get; } = new("24h");
}
