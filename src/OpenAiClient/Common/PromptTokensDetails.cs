namespace OpenAi;

/// <summary>The tokens that went in, by kind.</summary>
public sealed partial record PromptTokensDetails : JsonModel
{
    /// <summary>Tokens of sound.</summary>
    public long? AudioTokens { get; set; }

    /// <summary>Tokens that were found in the cache, at a lower price.</summary>
    public long? CachedTokens { get; set; }

    /// <summary>Tokens of text.</summary>
    public long? TextTokens { get; set; }

    /// <summary>Tokens of images.</summary>
    public long? ImageTokens { get; set; }

    /// <summary>Tokens that were written to the cache.</summary>
    public long? CacheWriteTokens { get; set; }
}
