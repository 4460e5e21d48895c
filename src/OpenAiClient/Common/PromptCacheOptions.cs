namespace OpenAi;

/// <summary>How the beginning of a prompt is cached, so that the next request with the same beginning is cheaper and faster.</summary>
public sealed partial record PromptCacheOptions : JsonModel
{
    /// <summary>How long the cached part lives. Default: the server's, 30 minutes.</summary>
    public PromptCacheTtl? Ttl { get; set; }

    /// <summary>What decides where the cached part ends. Default: <see cref="PromptCacheMode.Implicit"/>.</summary>
    public PromptCacheMode? Mode { get; set; }
}
