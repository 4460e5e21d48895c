namespace OpenAi;

/// <summary>The input tokens by kind.</summary>
public sealed partial record PromptTokensDetails : JsonModel
{
    /// <summary>Tokens that were read from the cache, at a lower price.</summary>
    public long? CachedTokens { get; set; }

    /// <summary>Audio tokens.</summary>
    public long? AudioTokens { get; set; }

    /// <summary>Text tokens.</summary>
    public long? TextTokens { get; set; }

    /// <summary>Image tokens.</summary>
    public long? ImageTokens { get; set; }

    /// <summary>Tokens that were written to the cache.</summary>
    public long? CacheWriteTokens { get; set; }
}
