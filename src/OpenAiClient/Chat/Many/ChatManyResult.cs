using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;

namespace OpenAi.Chat;

/// <summary>What became of one request of many: an answer, or the exception that its call ended in.</summary>
public sealed class ChatManyResult
{
    /// <summary>Makes a result, as doubles of clients in tests need it.</summary>
    /// <param name="index">The place of the request among the requests, from 0.</param>
    /// <param name="request">The request.</param>
    /// <param name="completion">The answer; <see langword="null"/> when the call failed.</param>
    /// <param name="exception">Why the call failed; <see langword="null"/> when it did not.</param>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public ChatManyResult(long index, ChatCompletionRequest request, ChatCompletion? completion, Exception? exception)
    {
        ArgumentNullException.ThrowIfNull(request);
        Index = index;
        Request = request;
        Completion = completion;
        Exception = exception;
    }

    /// <summary>The request's place among the requests, from 0.</summary>
    public long Index { get; }

    /// <summary>The request.</summary>
    public ChatCompletionRequest Request { get; }

    /// <summary>The answer; <see langword="null"/> when the call failed.</summary>
    public ChatCompletion? Completion { get; }

    /// <summary>Why the call failed, most often an <see cref="OpenAiException"/>; <see langword="null"/> when it did not.</summary>
    public Exception? Exception { get; }

    /// <summary>Whether there is an answer.</summary>
    [MemberNotNullWhen(true, nameof(Completion))]
    [MemberNotNullWhen(false, nameof(Exception))]
    public bool IsSuccess => Completion is not null;

    /// <summary>The answer, or the exception thrown.</summary>
    /// <returns>The answer.</returns>
    /// <exception cref="OpenAiException">The call failed; it is the one in <see cref="Exception"/>.</exception>
    public ChatCompletion GetCompletion()
    {
        if (!IsSuccess)
            ExceptionDispatchInfo.Throw(Exception);
        return Completion;
    }
}
