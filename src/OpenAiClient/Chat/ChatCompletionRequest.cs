using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>
/// What to ask a chat model. <c>POST /chat/completions</c>. Only <see cref="Model"/> and <see cref="Messages"/> are required;
/// what is left <see langword="null"/> is not sent, and the server's default rules.
/// </summary>
/// <remarks>Which values a parameter may have, and which models know it, is the server's to judge; nothing is checked here.</remarks>
public sealed partial record ChatCompletionRequest : JsonModel
{
    /// <summary>The model, such as <c>gpt-4o</c>; on Azure the deployment.</summary>
    public required string Model { get; set; }

    /// <summary>The conversation so far, the oldest message first.</summary>
    [Carries]
    [Positional]
    public required IReadOnlyList<ChatMessage> Messages { get; set; }

    /// <summary>
    /// How varied the answer is: 0 gives nearly the same each time, 2 is wild. Change this or <see cref="TopP"/>, not both.
    /// Default: the server's, 1.
    /// </summary>
    public double? Temperature { get; set; }

    /// <summary>Only the likeliest tokens with together this probability are considered, from 0 to 1. Default: the server's, 1.</summary>
    public double? TopP { get; set; }

    /// <summary>How many answers to make, from 1 to 128; each is billed. Default: the server's, 1.</summary>
    public int? N { get; set; }

    /// <summary>The most tokens the answer may have, those of reasoning included. Default: the model's limit.</summary>
    public int? MaxCompletionTokens { get; set; }

    /// <summary>The most tokens the answer may have, on models and servers that do not know <see cref="MaxCompletionTokens"/>.</summary>
    [Obsolete("The API has replaced max_tokens by max_completion_tokens: use MaxCompletionTokens. Servers that know only the old name still read this.")]
    public int? MaxTokens { get; set; }

    /// <summary>Texts at which the model stops, at most four; they are not part of the answer. Reasoning models do not know it.</summary>
    public TextOrTexts? Stop { get; set; }

    /// <summary>From -2 to 2; above 0, tokens that were used often become less likely. Default: the server's, 0.</summary>
    public double? FrequencyPenalty { get; set; }

    /// <summary>From -2 to 2; above 0, tokens that were used at all become less likely. Default: the server's, 0.</summary>
    public double? PresencePenalty { get; set; }

    /// <summary>How much likelier tokens become, by their ids: from -100, never, to 100, always.</summary>
    public IReadOnlyDictionary<string, int>? LogitBias { get; set; }

    /// <summary>Whether to tell how likely each token of the answer was. Default: the server's, <see langword="false"/>.</summary>
    public bool? Logprobs { get; set; }

    /// <summary>How many of the likeliest tokens to tell at each place, from 0 to 20; needs <see cref="Logprobs"/>.</summary>
    public int? TopLogprobs { get; set; }

    /// <summary>Asks for the same answer to the same request, as far as the server can; see <see cref="ChatCompletion.SystemFingerprint"/>.</summary>
    public long? Seed { get; set; }

    /// <summary>How much a reasoning model thinks. Default: the model's.</summary>
    public ReasoningEffort? ReasoningEffort { get; set; }

    /// <summary>How long the answer is. Default: the model's, <see cref="OpenAi.Verbosity.Medium"/>.</summary>
    public Verbosity? Verbosity { get; set; }

    /// <summary>What the answer must look like. Default: text.</summary>
    public ChatResponseFormat? ResponseFormat { get; set; }

    /// <summary>The tools that the model may ask to be called.</summary>
    public IReadOnlyList<ChatTool>? Tools { get; set; }

    /// <summary>Which tools the model may or must call. Default: <see cref="ChatToolChoice.Auto"/> when there are tools.</summary>
    public ChatToolChoice? ToolChoice { get; set; }

    /// <summary>Whether the model may ask for several tool calls at once. Default: the server's, <see langword="true"/>.</summary>
    public bool? ParallelToolCalls { get; set; }

    /// <summary>The functions that the model may ask to be called, of the old kind.</summary>
    [Obsolete("The API has replaced functions by tools: use Tools.")]
    public IReadOnlyList<FunctionDefinition>? Functions { get; set; }

    /// <summary>Which function of the old kind the model may or must call.</summary>
    [Obsolete("The API has replaced function_call by tool_choice: use ToolChoice.")]
    public ChatFunctionChoice? FunctionCall { get; set; }

    /// <summary>The kinds of output to make. Default: text. Sound needs <see cref="Audio"/>.</summary>
    public IReadOnlyList<ChatModality>? Modalities { get; set; }

    /// <summary>How the model's voice sounds, when <see cref="Modalities"/> asks for sound.</summary>
    public ChatAudioOptions? Audio { get; set; }

    /// <summary>Text that much of the answer will repeat, which makes it faster.</summary>
    public ChatPrediction? Prediction { get; set; }

    /// <summary>How a search model searches the web.</summary>
    public ChatWebSearchOptions? WebSearchOptions { get; set; }

    /// <summary>Moderation of what goes in and comes out, along with the request.</summary>
    public ModerationOptions? Moderation { get; set; }

    /// <summary>Whether the server keeps the completion, to be listed and read later. Default: the server's, <see langword="false"/>.</summary>
    public bool? Store { get; set; }

    /// <summary>Up to 16 pairs to keep with a stored completion: names of at most 64 characters, values of at most 512.</summary>
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

    /// <summary>Names the end user.</summary>
    [Obsolete("The API has replaced user by safety_identifier and prompt_cache_key: use SafetyIdentifier and PromptCacheKey.")]
    public string? User { get; set; }

    /// <summary>What a stream holds besides the answer; for streams only.</summary>
    public ChatStreamOptions? StreamOptions { get; set; }

    /// <summary>Set by the method that is called: the two kinds of answer have different types.</summary>
    [JsonInclude]
    internal bool? Stream { get; set; }
}
