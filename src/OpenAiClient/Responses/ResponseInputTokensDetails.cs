namespace OpenAi.Responses;

/// <summary>What became of the tokens that went in.</summary>
public sealed partial record ResponseInputTokensDetails : JsonModel
{
    /// <summary>Those that the cache knew.</summary>
    public long? CachedTokens { get; set; }

    /// <summary>Those that were written to the cache.</summary>
    public long? CacheWriteTokens { get; set; }
}
