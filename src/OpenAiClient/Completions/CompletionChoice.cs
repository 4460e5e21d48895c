using OpenAi.Json;

namespace OpenAi.Completions;

/// <summary>One of the continuations, of as many as <see cref="CompletionRequest.N"/> asked for of each prompt.</summary>
public sealed partial record CompletionChoice : JsonModel
{
    /// <summary>The continuation; in a stream what is new in it.</summary>
    [Carries]
    public string Text { get; set; } = "";

    /// <summary>Its place among all choices, from 0: first those of the first prompt.</summary>
    public int? Index { get; set; }

    /// <summary>How likely each token was, when that was asked for.</summary>
    public CompletionLogprobs? Logprobs { get; set; }

    /// <summary>Why the model stopped; <see langword="null"/> in the pieces of a stream until it does.</summary>
    public CompletionFinishReason? FinishReason { get; set; }
}
