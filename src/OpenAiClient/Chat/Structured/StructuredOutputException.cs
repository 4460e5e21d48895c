using OpenAi.Errors;
using OpenAi.Schemas;

namespace OpenAi.Chat;

/// <summary>
/// A model's answer holds no value of the type that it was asked for. The call itself succeeded: <see cref="Completion"/>
/// is what came, and tells what it cost.
/// </summary>
public sealed class StructuredOutputException : OpenAiException
{
    private StructuredOutputException(string message, StructuredOutputFailure failure, ChatCompletion completion, string? path, Exception? innerException)
        : base(message, innerException)
    {
        Failure = failure;
        Completion = completion;
        Path = path;
        Excerpt = ErrorText.Excerpt(completion.Text);
        Attempts = completion.ResponseInfo?.Attempts ?? 0;
    }

    /// <summary>Why there is none.</summary>
    public StructuredOutputFailure Failure { get; }

    /// <summary>What came.</summary>
    public ChatCompletion Completion { get; }

    /// <summary>Why the model refused; <see langword="null"/> when it did not.</summary>
    public string? Refusal => Failure == StructuredOutputFailure.Refusal ? Completion.Choices[0].Message.Refusal : null;

    /// <summary>The beginning of the answer's text; empty when there is none.</summary>
    public string Excerpt { get; }

    /// <summary>Where in the JSON the reading stopped, such as <c>$.steps[0].result</c>; <see langword="null"/> when it was not read.</summary>
    public string? Path { get; }

    internal static StructuredOutputException Of(StructuredOutputFailure failure, ChatCompletion completion, Type type, string? path, Exception? cause)
    {
        var said = failure switch
        {
            StructuredOutputFailure.Refusal => $"The model refused: {ErrorText.Excerpt(completion.Choices[0].Message.Refusal!)}",
            StructuredOutputFailure.Length => $"The answer reached the limit of tokens, so that its JSON is cut. Raise {nameof(ChatCompletionRequest.MaxCompletionTokens)}.",
            StructuredOutputFailure.ContentFilter => "A content filter left out part of the answer.",
            StructuredOutputFailure.NoText => $"The answer has no text (finish reason: {completion.FinishReason?.Value ?? "none"}).",
            _ => $"The answer is no JSON of {TypeText.Of(type)}{(path is null ? "" : $", at {path}")}: {TypeText.InMessage(ErrorText.WithoutPlace(cause?.Message ?? ""))}",
        };
        return new(said, failure, completion, path, cause);
    }
}
