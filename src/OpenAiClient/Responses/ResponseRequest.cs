using System.Text.Json.Serialization;

namespace OpenAi.Responses;

/// <summary>
/// What to ask a model through the Responses API. <c>POST /responses</c>. As a rule <see cref="Model"/> and <see cref="Input"/>
/// are given; what is left <see langword="null"/> is not sent, and the server's default rules.
/// </summary>
/// <remarks>Which values a parameter may have, and which models know it, is the server's to judge; nothing is checked here.</remarks>
public sealed partial record ResponseRequest : JsonModel
{
    /// <summary>The model, such as <c>gpt-5.6-terra</c>; on Azure the deployment. May be left out where a <see cref="Prompt"/> names one.</summary>
    public string? Model { get; set; }

    /// <summary>What goes in: a text, or items such as messages, outputs of functions and items of earlier answers.</summary>
    public ResponseInput? Input { get; set; }

    /// <summary>
    /// What the model is told before everything else, as a system or developer message. It is not carried over by <see
    /// cref="PreviousResponseId"/> or <see cref="Conversation"/>.
    /// </summary>
    public string? Instructions { get; set; }

    /// <summary>The stored response that this one continues. Not together with <see cref="Conversation"/>.</summary>
    public string? PreviousResponseId { get; set; }

    /// <summary>
    /// The id of the conversation whose items come first and to which this request's items and the answer's are added. Not
    /// together with <see cref="PreviousResponseId"/>.
    /// </summary>
    public string? Conversation { get; set; }

    /// <summary>The format and length of the text that the model writes.</summary>
    public ResponseTextOptions? Text { get; set; }

    /// <summary>How a reasoning model thinks.</summary>
    public ResponseReasoningOptions? Reasoning { get; set; }

    /// <summary>The most tokens that may be made, those of reasoning included. Default: the model's limit.</summary>
    public int? MaxOutputTokens { get; set; }

    /// <summary>
    /// How varied the answer is: 0 gives nearly the same each time, 2 is wild. Change this or <see cref="TopP"/>, not both.
    /// Default: the server's, 1.
    /// </summary>
    public double? Temperature { get; set; }

    /// <summary>Only the likeliest tokens with together this probability are considered, from 0 to 1. Default: the server's, 1.</summary>
    public double? TopP { get; set; }

    /// <summary>How many of the likeliest tokens to tell at each place, from 0 to 20.</summary>
    public int? TopLogprobs { get; set; }

    /// <summary>The tools that the model may call: those of the server, and functions of the caller.</summary>
    public IReadOnlyList<ResponseTool>? Tools { get; set; }

    /// <summary>Which tools the model may or must call. Default: <see cref="ResponseToolChoice.Auto"/> when there are tools.</summary>
    public ResponseToolChoice? ToolChoice { get; set; }

    /// <summary>Whether the model may call several tools at once. Default: the server's, <see langword="true"/>.</summary>
    public bool? ParallelToolCalls { get; set; }

    /// <summary>The most calls of the server's own tools within one response; further ones are ignored.</summary>
    public int? MaxToolCalls { get; set; }

    /// <summary>What the answer should hold beyond the usual.</summary>
    public IReadOnlyList<ResponseInclude>? Include { get; set; }

    /// <summary>Whether the server keeps the response, to be read and continued later. Default: the server's, <see langword="true"/>.</summary>
    public bool? Store { get; set; }

    /// <summary>
    /// Whether the response is made in the background: the answer comes at once, still queued, and <see
    /// cref="ResponsesClient.GetAsync"/> tells how it fares. Default: the server's, <see langword="false"/>.
    /// </summary>
    public bool? Background { get; set; }

    /// <summary>
    /// What happens when the input is longer than the model can read. Default: the server's, <see
    /// cref="ResponseTruncation.Disabled"/>.
    /// </summary>
    public ResponseTruncation? Truncation { get; set; }

    /// <summary>What the server does when the context grows long, such as compacting it.</summary>
    public IReadOnlyList<ResponseContextManagement>? ContextManagement { get; set; }

    /// <summary>Moderation of what goes in and comes out, along with the request.</summary>
    public ModerationOptions? Moderation { get; set; }

    /// <summary>Up to 16 pairs to keep with the response: names of at most 64 characters, values of at most 512.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }

    /// <summary>Which quality of service to use. Default: <see cref="OpenAi.ServiceTier.Auto"/>.</summary>
    public ServiceTier? ServiceTier { get; set; }

    /// <summary>Names the end user to the server's abuse detection, best as a hash; at most 64 characters.</summary>
    public string? SafetyIdentifier { get; set; }

    /// <summary>Requests with the same key and the same beginning share a cache.</summary>
    public string? PromptCacheKey { get; set; }

    /// <summary>How the beginning of the prompt is cached.</summary>
    public PromptCacheOptions? PromptCacheOptions { get; set; }

    /// <summary>How long the beginning of the prompt stays in the cache.</summary>
    [Obsolete("The API has replaced prompt_cache_retention by prompt_cache_options: use PromptCacheOptions.")]
    public PromptCacheRetention? PromptCacheRetention { get; set; }

    /// <summary>A prompt that is kept on the server, with values for its variables. OpenAI ends such prompts on 2026-11-30.</summary>
    public ResponsePrompt? Prompt { get; set; }

    /// <summary>Names the end user.</summary>
    [Obsolete("The API has replaced user by safety_identifier and prompt_cache_key: use SafetyIdentifier and PromptCacheKey.")]
    public string? User { get; set; }

    /// <summary>What a stream holds besides the answer; for streams only.</summary>
    public ResponseStreamOptions? StreamOptions { get; set; }

    /// <summary>Set by the method that is called: the two kinds of answer have different types.</summary>
    [JsonInclude]
    internal bool? Stream { get; set; }
}
