using OpenAi.Json;

namespace OpenAi.Completions;

/// <summary>One of the <see cref="CompletionRequest.N"/> requested continuations of each prompt.</summary>
public sealed partial record CompletionChoice : JsonModel
{
    /// <summary>The continuation; in a stream, its new text.</summary>
    [Carries]
    public string Text { get; set; } = "";

    /// <summary>The index among all choices, from 0: those of the first prompt come first.</summary>
    public int? Index { get; set; }

    /// <summary>The probabilities of the tokens, if requested.</summary>
    public CompletionLogprobs? Logprobs { get; set; }

    /// <summary>The reason why the model stopped; <see langword="null"/> in the pieces of a stream until it does.</summary>
    public CompletionFinishReason? FinishReason { get; set; }
}
