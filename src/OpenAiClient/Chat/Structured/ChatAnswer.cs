using System.Text.Json.Serialization.Metadata;
using OpenAi.Schemas;

namespace OpenAi.Chat;

/// <summary>A chat answer that contains a value of a type, or the reason why it does not. The value is read from the first choice.</summary>
/// <typeparam name="T">The type.</typeparam>
public sealed class ChatAnswer<T> : StructuredAnswer<T>
{
    /// <summary>Creates an answer from a completion.</summary>
    /// <param name="completion">The completion.</param>
    /// <param name="type">The JSON metadata of the type, from a source-generated context.</param>
    /// <param name="options">Options for reading the answer. Default: its whole text is JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="completion"/> or <paramref name="type"/> is <see langword="null"/>.</exception>
    public ChatAnswer(ChatCompletion completion, JsonTypeInfo<T> type, StructuredOutputOptions? options = null)
        : base(Look(completion), type, options) =>
        Completion = completion;

    /// <summary>The whole answer.</summary>
    public ChatCompletion Completion { get; }

    /// <summary>The reason why the model stopped in the first choice.</summary>
    public FinishReason? FinishReason => Completion.FinishReason;

    /// <summary>The number of tokens used.</summary>
    public CompletionUsage? Usage => Completion.Usage;

    // An incomplete text may be valid JSON by chance, but lacks content.
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
