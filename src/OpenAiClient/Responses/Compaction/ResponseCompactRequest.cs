namespace OpenAi.Responses;

/// <summary>A request to compact a conversation. <c>POST /responses/compact</c></summary>
public sealed partial record ResponseCompactRequest : JsonModel
{
    /// <summary>The model that will continue the conversation.</summary>
    public required string Model { get; set; }

    /// <summary>The items of the conversation.</summary>
    public ResponseInput? Input { get; set; }

    /// <summary>The instructions for the model, before all other messages.</summary>
    public string? Instructions { get; set; }

    /// <summary>The id of the response whose conversation is compacted.</summary>
    public string? PreviousResponseId { get; set; }

    /// <summary>A key for the prompt cache: requests with the same key and the same beginning share a cache.</summary>
    public string? PromptCacheKey { get; set; }

    /// <summary>Options for caching the beginning of the prompt.</summary>
    public PromptCacheOptions? PromptCacheOptions { get; set; }

    /// <summary>How long the beginning of the prompt is cached.</summary>
    [Obsolete("The API has replaced prompt_cache_retention by prompt_cache_options: use PromptCacheOptions.")]
    public PromptCacheRetention? PromptCacheRetention { get; set; }

    /// <summary>The service tier.</summary>
    public ServiceTier? ServiceTier { get; set; }
}
