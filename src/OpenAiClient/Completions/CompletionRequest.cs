using System.Text.Json.Serialization;

namespace OpenAi.Completions;

/// <summary>
/// A request to continue a text. <c>POST /completions</c>. Only <see cref="Model"/> and <see cref="Prompt"/> are required; properties
/// that are <see langword="null"/> are not sent, so the server's defaults apply.
/// </summary>
/// <remarks>The client does not validate parameters: the server decides which values and models are valid.</remarks>
public sealed partial record CompletionRequest : JsonModel
{
    /// <summary>The model, such as <c>gpt-3.5-turbo-instruct</c>; on Azure, the name of the deployment.</summary>
    public required string Model { get; set; }

    /// <summary>The text to continue, or several texts, each with its own choices; as text or as tokens.</summary>
    public required TextOrTokens Prompt { get; set; }

    /// <summary>The text after the continuation; <c>gpt-3.5-turbo-instruct</c> only. Default: none.</summary>
    public string? Suffix { get; set; }

    /// <summary>
    /// The maximum number of tokens of the continuation; together with the prompt, at most the model's context. Default: the server's,
    /// 16.
    /// </summary>
    public int? MaxTokens { get; set; }

    /// <summary>
    /// The sampling temperature: 0 gives nearly the same continuation each time, 2 the most random one. Change this or
    /// <see cref="TopP"/>, not both. Default: the server's, 1.
    /// </summary>
    public double? Temperature { get; set; }

    /// <summary>Nucleus sampling: only the most likely tokens with this total probability are considered, from 0 to 1. Default: the server's, 1.</summary>
    public double? TopP { get; set; }

    /// <summary>The number of continuations of each prompt, from 1 to 128; each is billed. Default: the server's, 1.</summary>
    public int? N { get; set; }

    /// <summary>
    /// The number of continuations to generate, of which the <see cref="N"/> most likely ones are returned, from 0 to 20; each is billed,
    /// and the number must be greater than <see cref="N"/>. Not supported in streams. Default: the server's, 1.
    /// </summary>
    public int? BestOf { get; set; }

    /// <summary>
    /// The number of most likely tokens to return for each position, in addition to the chosen one, from 0 to 5. Default:
    /// <see langword="null"/>, no probabilities are returned.
    /// </summary>
    public int? Logprobs { get; set; }

    /// <summary>Whether the answer repeats the prompt before the continuation. Default: the server's, <see langword="false"/>.</summary>
    public bool? Echo { get; set; }

    /// <summary>Up to four texts at which the model stops; they are not part of the continuation.</summary>
    public TextOrTexts? Stop { get; set; }

    /// <summary>A number from -2 to 2; above 0, tokens that were used at all become less likely. Default: the server's, 0.</summary>
    public double? PresencePenalty { get; set; }

    /// <summary>A number from -2 to 2; above 0, tokens that were used often become less likely. Default: the server's, 0.</summary>
    public double? FrequencyPenalty { get; set; }

    /// <summary>Changes of the likelihood of tokens, by their ids: from -100, never, to 100, always.</summary>
    public IReadOnlyDictionary<string, int>? LogitBias { get; set; }

    /// <summary>A seed for reproducible continuations, as far as the server supports them; see <see cref="Completion.SystemFingerprint"/>.</summary>
    public long? Seed { get; set; }

    /// <summary>An identifier of the end user for the server's abuse detection, preferably a hash.</summary>
    public string? User { get; set; }

    /// <summary>Options for streams; only for <see cref="CompletionsClient.StreamAsync"/>.</summary>
    public CompletionStreamOptions? StreamOptions { get; set; }

    /// <summary>Set by the called method.</summary>
    [JsonInclude]
    internal bool? Stream { get; set; }
}
