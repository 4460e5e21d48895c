using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>
/// The answer of a model: what it made, how it went, and what it was asked to do. One that failed or is incomplete is an answer
/// too: <see cref="Status"/>, <see cref="Error"/> and <see cref="IncompleteDetails"/> tell.
/// </summary>
public sealed partial record Response : ApiResult
{
    /// <summary>Its id, by which it can be continued, read again and deleted while it is stored.</summary>
    [Essential]
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>response</c>.</summary>
    [RepeatedText]
    public string Object { get; set; } = "";

    /// <summary>When it was begun.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>How it stands.</summary>
    public ResponseStatus? Status { get; set; }

    /// <summary>Whether it is made in the background.</summary>
    public bool? Background { get; set; }

    /// <summary>Who pays for it.</summary>
    public ResponseBilling? Billing { get; set; }

    /// <summary>When it was completed; <see langword="null"/> until it is.</summary>
    public DateTimeOffset? CompletedAt { get; set; }

    /// <summary>Why it failed; <see langword="null"/> when it did not.</summary>
    public ResponseError? Error { get; set; }

    /// <summary>How much less likely tokens became that were used often.</summary>
    public double? FrequencyPenalty { get; set; }

    /// <summary>Why it is incomplete; <see langword="null"/> when it is whole.</summary>
    public ResponseIncompleteDetails? IncompleteDetails { get; set; }

    /// <summary>What the model was told before everything else.</summary>
    public ResponseInput? Instructions { get; set; }

    /// <summary>The most tokens that it may have.</summary>
    public int? MaxOutputTokens { get; set; }

    /// <summary>The most calls of the server's own tools.</summary>
    public int? MaxToolCalls { get; set; }

    /// <summary>The model that made it, by its exact name.</summary>
    [RepeatedText]
    public string Model { get; set; } = "";

    /// <summary>
    /// What the model made, in order: messages, reasoning, calls of tools. <see cref="ToInput"/> gives it as input of the next
    /// request.
    /// </summary>
    [Essential]
    public IReadOnlyList<ResponseItem> Output { get; set; } = [];

    /// <summary>Whether the model might call several tools at once.</summary>
    public bool? ParallelToolCalls { get; set; }

    /// <summary>How much less likely tokens became that were used at all.</summary>
    public double? PresencePenalty { get; set; }

    /// <summary>The response that it continues.</summary>
    public string? PreviousResponseId { get; set; }

    /// <summary>The conversation that it belongs to.</summary>
    public ResponseConversation? Conversation { get; set; }

    /// <summary>The key by which requests share a cache.</summary>
    public string? PromptCacheKey { get; set; }

    /// <summary>How the beginning of the prompt was cached.</summary>
    public PromptCacheOptions? PromptCacheOptions { get; set; }

    /// <summary>How long the beginning of the prompt stays in the cache.</summary>
    public PromptCacheRetention? PromptCacheRetention { get; set; }

    /// <summary>The prompt of the server that was used.</summary>
    public ResponsePrompt? Prompt { get; set; }

    /// <summary>How a reasoning model was told to think.</summary>
    [JsonPropertyName("reasoning")]
    public ResponseReasoningOptions? ReasoningOptions { get; set; }

    /// <summary>The name of the end user.</summary>
    public string? SafetyIdentifier { get; set; }

    /// <summary>The quality of service that processed the request.</summary>
    public ServiceTier? ServiceTier { get; set; }

    /// <summary>Whether the server keeps it.</summary>
    public bool? Store { get; set; }

    /// <summary>The temperature.</summary>
    public double? Temperature { get; set; }

    /// <summary>The format and length of its text.</summary>
    [JsonPropertyName("text")]
    public ResponseTextOptions? TextOptions { get; set; }

    /// <summary>Which tools the model might call.</summary>
    public ResponseToolChoice? ToolChoice { get; set; }

    /// <summary>The tools that the model might call.</summary>
    public IReadOnlyList<ResponseTool> Tools { get; set; } = [];

    /// <summary>How many of the likeliest tokens are told at each place.</summary>
    public int? TopLogprobs { get; set; }

    /// <summary>The nucleus sampling.</summary>
    public double? TopP { get; set; }

    /// <summary>What was to happen to an input that is too long.</summary>
    public ResponseTruncation? Truncation { get; set; }

    /// <summary>How many tokens were used; <see langword="null"/> until it is done.</summary>
    public ResponseUsage? Usage { get; set; }

    /// <summary>What moderation found, when the request asked for it.</summary>
    public ResponseModeration? Moderation { get; set; }

    /// <summary>The name of the end user, of the old kind.</summary>
    public string? User { get; set; }

    /// <summary>The pairs that are kept with it.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }
}
