using System.Text.Json.Serialization;

namespace OpenAi.Responses;

/// <summary>
/// A request for a response. <c>POST /responses</c>. Normally, <see cref="Model"/> and <see cref="Input"/> are set; properties that are
/// <see langword="null"/> are not sent, so the server's defaults apply.
/// </summary>
/// <remarks>The client does not validate parameters: the server decides which values and models are valid.</remarks>
public sealed partial record ResponseRequest : JsonModel
{
    /// <summary>
    /// The model, such as <c>gpt-5.6-terra</c>; on Azure, the name of the deployment. Optional if a <see cref="Prompt"/> contains one.
    /// </summary>
    public string? Model { get; set; }

    /// <summary>The input: a text, or items such as messages, outputs of functions and items of earlier responses.</summary>
    public ResponseInput? Input { get; set; }

    /// <summary>
    /// The instructions for the model, a system or developer message before all others. They are not carried over by
    /// <see cref="PreviousResponseId"/> or <see cref="Conversation"/>.
    /// </summary>
    public string? Instructions { get; set; }

    /// <summary>The id of the stored response that is continued. Cannot be combined with <see cref="Conversation"/>.</summary>
    public string? PreviousResponseId { get; set; }

    /// <summary>
    /// The id of the conversation whose items precede the input, and to which the items of the input and the response are added. Cannot
    /// be combined with <see cref="PreviousResponseId"/>.
    /// </summary>
    public string? Conversation { get; set; }

    /// <summary>The format and length of the model's text.</summary>
    public ResponseTextOptions? Text { get; set; }

    /// <summary>Options for a reasoning model.</summary>
    public ResponseReasoningOptions? Reasoning { get; set; }

    /// <summary>The maximum number of output tokens, including reasoning tokens. Default: the model's limit.</summary>
    public int? MaxOutputTokens { get; set; }

    /// <summary>
    /// The sampling temperature: 0 gives nearly the same answer each time, 2 the most random one. Change this or <see cref="TopP"/>, not
    /// both. Default: the server's, 1.
    /// </summary>
    public double? Temperature { get; set; }

    /// <summary>Nucleus sampling: only the most likely tokens with this total probability are considered, from 0 to 1. Default: the server's, 1.</summary>
    public double? TopP { get; set; }

    /// <summary>The number of most likely tokens to return for each position, from 0 to 20.</summary>
    public int? TopLogprobs { get; set; }

    /// <summary>The tools that the model may call: built-in tools, and functions of the caller.</summary>
    public IReadOnlyList<ResponseTool>? Tools { get; set; }

    /// <summary>The tools that the model may or must call. Default: <see cref="ResponseToolChoice.Auto"/> when there are tools.</summary>
    public ResponseToolChoice? ToolChoice { get; set; }

    /// <summary>Whether the model may call several tools at the same time. Default: the server's, <see langword="true"/>.</summary>
    public bool? ParallelToolCalls { get; set; }

    /// <summary>The maximum number of calls of built-in tools within one response; further calls are ignored.</summary>
    public int? MaxToolCalls { get; set; }

    /// <summary>Additional data to include in the response.</summary>
    public IReadOnlyList<ResponseInclude>? Include { get; set; }

    /// <summary>
    /// Whether the server stores the response, so that it can be read and continued later. Default: the server's, <see langword="true"/>.
    /// </summary>
    public bool? Store { get; set; }

    /// <summary>
    /// Whether the response is created in the background: the call returns at once with a queued response, and
    /// <see cref="ResponsesClient.GetAsync"/> returns its current status. Default: the server's, <see langword="false"/>.
    /// </summary>
    public bool? Background { get; set; }

    /// <summary>
    /// The treatment of an input that exceeds the model's context. Default: the server's, <see cref="ResponseTruncation.Disabled"/>.
    /// </summary>
    public ResponseTruncation? Truncation { get; set; }

    /// <summary>How the server shortens a long context, such as by compaction.</summary>
    public IReadOnlyList<ResponseContextManagement>? ContextManagement { get; set; }

    /// <summary>Options for moderating the input and output as part of the request.</summary>
    public ModerationOptions? Moderation { get; set; }

    /// <summary>Up to 16 pairs that are kept with the response: names of at most 64 characters, values of at most 512.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }

    /// <summary>The service tier. Default: <see cref="OpenAi.ServiceTier.Auto"/>.</summary>
    public ServiceTier? ServiceTier { get; set; }

    /// <summary>An identifier of the end user for the server's abuse detection, preferably a hash; at most 64 characters.</summary>
    public string? SafetyIdentifier { get; set; }

    /// <summary>A key for the prompt cache: requests with the same key and the same beginning share a cache.</summary>
    public string? PromptCacheKey { get; set; }

    /// <summary>Options for caching the beginning of the prompt.</summary>
    public PromptCacheOptions? PromptCacheOptions { get; set; }

    /// <summary>How long the beginning of the prompt is cached.</summary>
    [Obsolete("The API has replaced prompt_cache_retention by prompt_cache_options: use PromptCacheOptions.")]
    public PromptCacheRetention? PromptCacheRetention { get; set; }

    /// <summary>A stored prompt, with values of its variables. OpenAI ends stored prompts on 2026-11-30.</summary>
    public ResponsePrompt? Prompt { get; set; }

    /// <summary>An identifier of the end user.</summary>
    [Obsolete("The API has replaced user by safety_identifier and prompt_cache_key: use SafetyIdentifier and PromptCacheKey.")]
    public string? User { get; set; }

    /// <summary>Options for streams; they are not allowed in other requests.</summary>
    public ResponseStreamOptions? StreamOptions { get; set; }

    /// <summary>Set by the called method, because streams have a different result type.</summary>
    [JsonInclude]
    internal bool? Stream { get; set; }
}
