using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>
/// A request for a chat completion. <c>POST /chat/completions</c>. Only <see cref="Model"/> and <see cref="Messages"/> are required;
/// properties that are <see langword="null"/> are not sent, so the server's defaults apply.
/// </summary>
/// <remarks>The client does not validate parameters: the server decides which values and models are valid.</remarks>
public sealed partial record ChatCompletionRequest : JsonModel
{
    /// <summary>The model, such as <c>gpt-5.6-terra</c>; on Azure, the name of the deployment.</summary>
    public required string Model { get; set; }

    /// <summary>The conversation so far, the oldest message first.</summary>
    [Carries]
    [Positional]
    public required IReadOnlyList<ChatMessage> Messages { get; set; }

    /// <summary>
    /// The sampling temperature: 0 gives nearly the same answer each time, 2 the most random one. Change this or <see cref="TopP"/>, not
    /// both. Default: the server's, 1.
    /// </summary>
    public double? Temperature { get; set; }

    /// <summary>
    /// Nucleus sampling: only the most likely tokens with this total probability are considered, from 0 to 1. Default: the server's, 1.
    /// </summary>
    public double? TopP { get; set; }

    /// <summary>The number of answers, from 1 to 128; each is billed. Default: the server's, 1.</summary>
    public int? N { get; set; }

    /// <summary>The maximum number of tokens of the answer, including reasoning tokens. Default: the model's limit.</summary>
    public int? MaxCompletionTokens { get; set; }

    /// <summary>The maximum number of tokens of the answer, for models and servers without <see cref="MaxCompletionTokens"/>.</summary>
    [Obsolete("The API has replaced max_tokens by max_completion_tokens: use MaxCompletionTokens. Servers that support only the old name still read this property.")]
    public int? MaxTokens { get; set; }

    /// <summary>Up to four texts at which the model stops; they are not part of the answer. Not supported by reasoning models.</summary>
    public TextOrTexts? Stop { get; set; }

    /// <summary>A number from -2 to 2; above 0, tokens that were used often become less likely. Default: the server's, 0.</summary>
    public double? FrequencyPenalty { get; set; }

    /// <summary>A number from -2 to 2; above 0, tokens that were used at all become less likely. Default: the server's, 0.</summary>
    public double? PresencePenalty { get; set; }

    /// <summary>Changes of the likelihood of tokens, by their ids: from -100, never, to 100, always.</summary>
    public IReadOnlyDictionary<string, int>? LogitBias { get; set; }

    /// <summary>Whether to return the probability of each token of the answer. Default: the server's, <see langword="false"/>.</summary>
    public bool? Logprobs { get; set; }

    /// <summary>The number of most likely tokens to return for each position, from 0 to 20; requires <see cref="Logprobs"/>.</summary>
    public int? TopLogprobs { get; set; }

    /// <summary>A seed for reproducible answers, as far as the server supports them; see <see cref="ChatCompletion.SystemFingerprint"/>.</summary>
    public long? Seed { get; set; }

    /// <summary>How much a reasoning model reasons. Default: the model's.</summary>
    public ReasoningEffort? ReasoningEffort { get; set; }

    /// <summary>How long the answer is. Default: the model's, <see cref="OpenAi.Verbosity.Medium"/>.</summary>
    public Verbosity? Verbosity { get; set; }

    /// <summary>The format of the answer. Default: text.</summary>
    public ChatResponseFormat? ResponseFormat { get; set; }

    /// <summary>The tools that the model may call.</summary>
    public IReadOnlyList<ChatTool>? Tools { get; set; }

    /// <summary>Which tools the model may or must call. Default: <see cref="ChatToolChoice.Auto"/> when there are tools.</summary>
    public ChatToolChoice? ToolChoice { get; set; }

    /// <summary>Whether the model may make several tool calls in one answer. Default: the server's, <see langword="true"/>.</summary>
    public bool? ParallelToolCalls { get; set; }

    /// <summary>The legacy functions that the model may call.</summary>
    [Obsolete("The API has replaced functions by tools: use Tools.")]
    public IReadOnlyList<FunctionDefinition>? Functions { get; set; }

    /// <summary>The legacy function that the model may or must call.</summary>
    [Obsolete("The API has replaced function_call by tool_choice: use ToolChoice.")]
    public ChatFunctionChoice? FunctionCall { get; set; }

    /// <summary>The kinds of output. Default: text. Audio also requires <see cref="Audio"/>.</summary>
    public IReadOnlyList<ChatModality>? Modalities { get; set; }

    /// <summary>Options for audio output, when <see cref="Modalities"/> includes audio.</summary>
    public ChatAudioOptions? Audio { get; set; }

    /// <summary>Text that the answer will mostly repeat, which makes it faster.</summary>
    public ChatPrediction? Prediction { get; set; }

    /// <summary>Options for the web search of a search model.</summary>
    public ChatWebSearchOptions? WebSearchOptions { get; set; }

    /// <summary>Options for moderating the input and output as part of the request.</summary>
    public ModerationOptions? Moderation { get; set; }

    /// <summary>
    /// Whether the server stores the completion, so that it can be listed and read later. Default: the server's, <see langword="false"/>.
    /// </summary>
    public bool? Store { get; set; }

    /// <summary>Up to 16 pairs that are kept with a stored completion: names of at most 64 characters, values of at most 512.</summary>
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

    /// <summary>An identifier of the end user.</summary>
    [Obsolete("The API has replaced user by safety_identifier and prompt_cache_key: use SafetyIdentifier and PromptCacheKey.")]
    public string? User { get; set; }

    /// <summary>Options for streams; they are not allowed in other requests.</summary>
    public ChatStreamOptions? StreamOptions { get; set; }

    /// <summary>Set by the called method, because streams have a different result type.</summary>
    [JsonInclude]
    internal bool? Stream { get; set; }
}
