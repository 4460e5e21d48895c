namespace OpenAi.Responses;

/// <summary>A conversation to be made shorter. <c>POST /responses/compact</c></summary>
public sealed partial record ResponseCompactRequest : JsonModel
{
    /// <summary>The model that will go on with it.</summary>
    public required string Model { get; set; }

    /// <summary>Its items.</summary>
    public ResponseInput? Input { get; set; }

    /// <summary>What the model is told before everything else.</summary>
    public string? Instructions { get; set; }

    /// <summary>The response whose conversation it is.</summary>
    public string? PreviousResponseId { get; set; }

    /// <summary>Requests with the same key and the same beginning share a cache.</summary>
    public string? PromptCacheKey { get; set; }

    /// <summary>How the beginning of the prompt is cached.</summary>
    public PromptCacheOptions? PromptCacheOptions { get; set; }

    /// <summary>How long the beginning of the prompt stays in the cache.</summary>
    [Obsolete("The API has replaced prompt_cache_retention by prompt_cache_options: use PromptCacheOptions.")]
    public PromptCacheRetention? PromptCacheRetention { get; set; }

    /// <summary>Which quality of service to use.</summary>
    public ServiceTier? ServiceTier { get; set; }
}
