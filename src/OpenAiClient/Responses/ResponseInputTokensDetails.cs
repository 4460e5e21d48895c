namespace OpenAi.Responses;

/// <summary>The input tokens by kind.</summary>
public sealed partial record ResponseInputTokensDetails : JsonModel
{
    /// <summary>Tokens that were read from the cache.</summary>
    public long? CachedTokens { get; set; }

    /// <summary>Tokens that were written to the cache.</summary>
    public long? CacheWriteTokens { get; set; }
}
