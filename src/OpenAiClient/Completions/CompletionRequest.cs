using System.Text.Json.Serialization;

namespace OpenAi.Completions;

/// <summary>
/// What a model shall continue. <c>POST /completions</c>. Only <see cref="Model"/> and <see cref="Prompt"/> are required; what is
/// left <see langword="null"/> is not sent, and the server's default rules.
/// </summary>
/// <remarks>Which values a parameter may have, and which models know it, is the server's to judge; nothing is checked here.</remarks>
public sealed partial record CompletionRequest : JsonModel
{
    /// <summary>The model, such as <c>gpt-3.5-turbo-instruct</c>; on Azure the deployment.</summary>
    public required string Model { get; set; }

    /// <summary>The text to continue, or several, each with choices of its own; as text or as tokens.</summary>
    public required TextOrTokens Prompt { get; set; }

    /// <summary>What comes after the continuation; <c>gpt-3.5-turbo-instruct</c> only. Default: nothing.</summary>
    public string? Suffix { get; set; }

    /// <summary>The most tokens the continuation may have; with the prompt's, at most the model's context. Default: the server's, 16.</summary>
    public int? MaxTokens { get; set; }

    /// <summary>
    /// How varied the continuation is: 0 gives nearly the same each time, 2 is wild. Change this or <see cref="TopP"/>, not
    /// both. Default: the server's, 1.
    /// </summary>
    public double? Temperature { get; set; }

    /// <summary>Only the likeliest tokens with together this probability are considered, from 0 to 1. Default: the server's, 1.</summary>
    public double? TopP { get; set; }

    /// <summary>How many continuations to make of each prompt, from 1 to 128; each is billed. Default: the server's, 1.</summary>
    public int? N { get; set; }

    /// <summary>
    /// How many continuations to make of which the likeliest <see cref="N"/> are returned, from 0 to 20; each is billed, and it
    /// must be greater than <see cref="N"/>. Cannot be streamed. Default: the server's, 1.
    /// </summary>
    public int? BestOf { get; set; }

    /// <summary>How many of the likeliest tokens to tell at each place, besides the one that was chosen, from 0 to 5. Default: no likelihoods are told.</summary>
    public int? Logprobs { get; set; }

    /// <summary>Whether the prompt comes before the continuation in the answer. Default: the server's, <see langword="false"/>.</summary>
    public bool? Echo { get; set; }

    /// <summary>Texts at which the model stops, at most four; they are not part of the continuation.</summary>
    public TextOrTexts? Stop { get; set; }

    /// <summary>From -2 to 2; above 0, tokens that were used at all become less likely. Default: the server's, 0.</summary>
    public double? PresencePenalty { get; set; }

    /// <summary>From -2 to 2; above 0, tokens that were used often become less likely. Default: the server's, 0.</summary>
    public double? FrequencyPenalty { get; set; }

    /// <summary>How much likelier tokens become, by their ids: from -100, never, to 100, always.</summary>
    public IReadOnlyDictionary<string, int>? LogitBias { get; set; }

    /// <summary>Asks for the same continuation of the same request, as far as the server can; see <see cref="Completion.SystemFingerprint"/>.</summary>
    public long? Seed { get; set; }

    /// <summary>Names the end user to the server's abuse detection, best as a hash.</summary>
    public string? User { get; set; }

    /// <summary>What a stream holds besides the continuation; for <see cref="CompletionsClient.StreamAsync"/> only.</summary>
    public CompletionStreamOptions? StreamOptions { get; set; }

    /// <summary>Set by the method that is called.</summary>
    [JsonInclude]
    internal bool? Stream { get; set; }
}
