using OpenAi.Errors;

namespace OpenAi.Schemas;

/// <summary>
/// A model's answer holds no value of the type that it was asked for. The call itself succeeded: <see cref="Answer"/> is what
/// came, and tells what it cost.
/// </summary>
public sealed class StructuredOutputException : OpenAiException
{
    /// <summary>Creates an exception, such as a double of a client throws.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="failure">Why there is no value.</param>
    /// <param name="answer">What came.</param>
    /// <param name="innerException">What caused it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="answer"/> is <see langword="null"/>.</exception>
    public StructuredOutputException(string message, StructuredOutputFailure failure, ApiResult answer, Exception? innerException = null)
        : base(message, innerException)
    {
        ArgumentNullException.ThrowIfNull(answer);
        Failure = failure;
        Answer = answer;
        Attempts = answer.ResponseInfo?.Attempts ?? 0;
    }

    /// <summary>Why there is none.</summary>
    public StructuredOutputFailure Failure { get; }

    /// <summary>What came: a <see cref="Chat.ChatCompletion"/> or a <see cref="Responses.Response"/>.</summary>
    public ApiResult Answer { get; }

    /// <summary>Why the model refused; <see langword="null"/> when it did not.</summary>
    public string? Refusal { get; init; }

    /// <summary>The beginning of the answer's text; empty when there is none.</summary>
    public string Excerpt { get; init; } = "";

    /// <summary>Where in the JSON the reading stopped, such as <c>$.steps[0].result</c>; <see langword="null"/> when it was not read.</summary>
    public string? Path { get; init; }

    internal static StructuredOutputException Of(StructuredText text, StructuredOutputFailure failure, Type type, string? path, Exception? cause)
    {
        var said = failure switch
        {
            StructuredOutputFailure.Refusal => $"The model refused: {ErrorText.Excerpt(text.Refusal ?? "")}",
            StructuredOutputFailure.Length => $"The answer reached the limit of tokens, so that its JSON is cut. Raise {text.LimitName}.",
            StructuredOutputFailure.ContentFilter => "A content filter left out part of the answer.",
            StructuredOutputFailure.NoText => $"The answer has no text ({text.State}).",
            StructuredOutputFailure.NotCompleted => text.State,
            _ => $"The answer is no JSON of {TypeText.Of(type)}{(path is null ? "" : $", at {path}")}: {TypeText.InMessage(ErrorText.WithoutPlace(cause?.Message ?? ""))}",
        };
        return new(said, failure, text.Answer, cause) { Refusal = text.Refusal, Excerpt = ErrorText.Excerpt(text.Text), Path = path };
    }
}
