using OpenAi.Errors;

namespace OpenAi.Schemas;

/// <summary>
/// The answer of a model contains no value of the requested type. The call itself succeeded: <see cref="Answer"/> contains the answer
/// with its usage.
/// </summary>
public sealed class StructuredOutputException : OpenAiException
{
    /// <summary>Creates an exception, for test doubles of a client.</summary>
    /// <param name="message">The error message.</param>
    /// <param name="failure">The reason why there is no value.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="innerException">The cause.</param>
    /// <exception cref="ArgumentNullException"><paramref name="answer"/> is <see langword="null"/>.</exception>
    public StructuredOutputException(string message, StructuredOutputFailure failure, ApiResult answer, Exception? innerException = null)
        : base(message, innerException)
    {
        ArgumentNullException.ThrowIfNull(answer);
        Failure = failure;
        Answer = answer;
        Attempts = answer.ResponseInfo?.Attempts ?? 0;
    }

    /// <summary>The reason why there is no value.</summary>
    public StructuredOutputFailure Failure { get; }

    /// <summary>The answer: a <see cref="Chat.ChatCompletion"/> or a <see cref="Responses.Response"/>.</summary>
    public ApiResult Answer { get; }

    /// <summary>The model's explanation of its refusal; <see langword="null"/> when it did not refuse.</summary>
    public string? Refusal { get; init; }

    /// <summary>The beginning of the answer's text; empty when there is none.</summary>
    public string Excerpt { get; init; } = "";

    /// <summary>The JSON path at which reading failed, such as <c>$.steps[0].result</c>; <see langword="null"/> when the JSON was not read.</summary>
    public string? Path { get; init; }

    internal static StructuredOutputException Of(StructuredText text, StructuredOutputFailure failure, Type type, string? path, Exception? cause)
    {
        var said = failure switch
        {
            StructuredOutputFailure.Refusal => $"The model refused: {ErrorText.Excerpt(text.Refusal ?? "")}",
            StructuredOutputFailure.Length => $"The answer reached the token limit, so its JSON is incomplete. Raise {text.LimitName}.",
            StructuredOutputFailure.ContentFilter => "A content filter removed part of the answer.",
            StructuredOutputFailure.NoText => $"The answer has no text ({text.State}).",
            StructuredOutputFailure.NotCompleted => text.State,
            _ => $"The answer is not valid JSON of {TypeText.Of(type)}{(path is null ? "" : $", at {path}")}: {TypeText.InMessage(ErrorText.WithoutPlace(cause?.Message ?? ""))}",
        };
        return new(said, failure, text.Answer, cause) { Refusal = text.Refusal, Excerpt = ErrorText.Excerpt(text.Text), Path = path };
    }
}
