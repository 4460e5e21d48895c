using System.Text.Json.Serialization.Metadata;
using OpenAi.Schemas;

namespace OpenAi.Chat;

/// <summary>An answer of a chat that is a value of a type, or says why it is none: the text of its first choice.</summary>
/// <typeparam name="T">The type.</typeparam>
public sealed class ChatAnswer<T> : StructuredAnswer<T>
{
    /// <summary>Reads an answer.</summary>
    /// <param name="completion">The answer.</param>
    /// <param name="type">How the type is read, from a source-generated context.</param>
    /// <param name="options">How the answer is read. Default: its text is JSON and nothing else.</param>
    /// <exception cref="ArgumentNullException"><paramref name="completion"/> or <paramref name="type"/> is <see langword="null"/>.</exception>
    public ChatAnswer(ChatCompletion completion, JsonTypeInfo<T> type, StructuredOutputOptions? options = null)
        : base(Look(completion), type, options) =>
        Completion = completion;

    /// <summary>The whole answer.</summary>
    public ChatCompletion Completion { get; }

    /// <summary>Why the model stopped in the first choice.</summary>
    public FinishReason? FinishReason => Completion.FinishReason;

    /// <summary>How many tokens were used.</summary>
    public CompletionUsage? Usage => Completion.Usage;

    // Cut text may happen to be JSON, with less in it than the model would have said.
    private static StructuredText Look(ChatCompletion completion)
    {
        ArgumentNullException.ThrowIfNull(completion);
        var refusal = completion.Choices is [{ Message.Refusal: { Length: > 0 } words }, ..] ? words : null;
        return new(completion, completion.Text)
        {
            Refusal = refusal,
            Failure = refusal is not null ? StructuredOutputFailure.Refusal
                : completion.FinishReason == Chat.FinishReason.Length ? StructuredOutputFailure.Length
                : completion.FinishReason == Chat.FinishReason.ContentFilter ? StructuredOutputFailure.ContentFilter
                : null,
            State = $"finish reason: {completion.FinishReason?.Value ?? "none"}",
            LimitName = nameof(ChatCompletionRequest.MaxCompletionTokens),
        };
    }
}
