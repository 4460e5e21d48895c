using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>
/// The response of a model: its output, its status, and the parameters of its request. A failed or incomplete response is returned too;
/// see <see cref="Status"/>, <see cref="Error"/> and <see cref="IncompleteDetails"/>.
/// </summary>
public sealed partial record Response : ApiResult
{
    /// <summary>The id, by which a stored response can be continued, read and deleted.</summary>
    [Essential]
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>response</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>When the response was begun.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The status.</summary>
    public ResponseStatus? Status { get; set; }

    /// <summary>Whether the response is created in the background.</summary>
    public bool? Background { get; set; }

    /// <summary>Who pays for the response.</summary>
    public ResponseBilling? Billing { get; set; }

    /// <summary>When the response was completed; <see langword="null"/> until it is.</summary>
    public DateTimeOffset? CompletedAt { get; set; }

    /// <summary>The error of a failed response; otherwise <see langword="null"/>.</summary>
    public ResponseError? Error { get; set; }

    /// <summary>The frequency penalty of the request.</summary>
    public double? FrequencyPenalty { get; set; }

    /// <summary>The reason why the response is incomplete; otherwise <see langword="null"/>.</summary>
    public ResponseIncompleteDetails? IncompleteDetails { get; set; }

    /// <summary>The instructions for the model, before all other messages.</summary>
    public ResponseInput? Instructions { get; set; }

    /// <summary>The maximum number of output tokens.</summary>
    public int? MaxOutputTokens { get; set; }

    /// <summary>The maximum number of calls of built-in tools.</summary>
    public int? MaxToolCalls { get; set; }

    /// <summary>The exact name of the model.</summary>
    [RepeatedText]
    public string Model { get; set; } = "";

    /// <summary>
    /// The output of the model in order: messages, reasoning, tool calls. <see cref="ToInput"/> converts it to input of the next request.
    /// </summary>
    [Essential]
    public IReadOnlyList<ResponseItem> Output { get; set; } = [];

    /// <summary>Whether the model may call several tools at the same time.</summary>
    public bool? ParallelToolCalls { get; set; }

    /// <summary>The presence penalty of the request.</summary>
    public double? PresencePenalty { get; set; }

    /// <summary>The id of the previous response.</summary>
    public string? PreviousResponseId { get; set; }

    /// <summary>The conversation that the response belongs to.</summary>
    public ResponseConversation? Conversation { get; set; }

    /// <summary>The key for the prompt cache.</summary>
    public string? PromptCacheKey { get; set; }

    /// <summary>Options for caching the beginning of the prompt.</summary>
    public PromptCacheOptions? PromptCacheOptions { get; set; }

    /// <summary>How long the beginning of the prompt is cached.</summary>
    public PromptCacheRetention? PromptCacheRetention { get; set; }

    /// <summary>The stored prompt that was used.</summary>
    public ResponsePrompt? Prompt { get; set; }

    /// <summary>The reasoning options of the request.</summary>
    [JsonPropertyName("reasoning")]
    public ResponseReasoningOptions? ReasoningOptions { get; set; }

    /// <summary>The identifier of the end user.</summary>
    public string? SafetyIdentifier { get; set; }

    /// <summary>The service tier that processed the request.</summary>
    public ServiceTier? ServiceTier { get; set; }

    /// <summary>Whether the server stores the response.</summary>
    public bool? Store { get; set; }

    /// <summary>The sampling temperature.</summary>
    public double? Temperature { get; set; }

    /// <summary>The format and length of the text.</summary>
    [JsonPropertyName("text")]
    public ResponseTextOptions? TextOptions { get; set; }

    /// <summary>The tools that the model may or must call.</summary>
    public ResponseToolChoice? ToolChoice { get; set; }

    /// <summary>The tools that the model may call.</summary>
    public IReadOnlyList<ResponseTool> Tools { get; set; } = [];

    /// <summary>The number of most likely tokens that are returned for each position.</summary>
    public int? TopLogprobs { get; set; }

    /// <summary>The nucleus sampling parameter.</summary>
    public double? TopP { get; set; }

    /// <summary>The treatment of an input that is too long.</summary>
    public ResponseTruncation? Truncation { get; set; }

    /// <summary>The number of tokens used; <see langword="null"/> until the response is done.</summary>
    public ResponseUsage? Usage { get; set; }

    /// <summary>The results of moderation, if requested.</summary>
    public ResponseModeration? Moderation { get; set; }

    /// <summary>The legacy identifier of the end user.</summary>
    public string? User { get; set; }

    /// <summary>The metadata of the response.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }
}
