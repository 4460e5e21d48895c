namespace OpenAi;

/// <summary>Options for caching the beginning of a prompt, which makes further requests with the same beginning cheaper and faster.</summary>
public sealed partial record PromptCacheOptions : JsonModel
{
    /// <summary>How long the cached part is kept. Default: the server's, 30 minutes.</summary>
    public PromptCacheTtl? Ttl { get; set; }

    /// <summary>How the end of the cached part is determined. Default: <see cref="PromptCacheMode.Implicit"/>.</summary>
    public PromptCacheMode? Mode { get; set; }
}
