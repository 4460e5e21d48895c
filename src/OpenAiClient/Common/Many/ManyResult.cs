using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;

namespace OpenAi;

/// <summary>What became of one request of many: an answer, or the exception that its call ended in.</summary>
/// <typeparam name="TRequest">The request.</typeparam>
/// <typeparam name="TAnswer">The answer.</typeparam>
public sealed class ManyResult<TRequest, TAnswer>
    where TAnswer : ApiResult
{
    /// <summary>Makes a result, as doubles of clients in tests need it.</summary>
    /// <param name="index">The place of the request among the requests, from 0.</param>
    /// <param name="request">The request.</param>
    /// <param name="answer">The answer; <see langword="null"/> when the call failed.</param>
    /// <param name="exception">Why the call failed; <see langword="null"/> when it did not.</param>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public ManyResult(long index, TRequest request, TAnswer? answer, Exception? exception)
    {
        ArgumentNullException.ThrowIfNull(request);
        Index = index;
        Request = request;
        Answer = answer;
        Exception = exception;
    }

    /// <summary>The request's place among the requests, from 0.</summary>
    public long Index { get; }

    /// <summary>The request.</summary>
    public TRequest Request { get; }

    /// <summary>The answer; <see langword="null"/> when the call failed.</summary>
    public TAnswer? Answer { get; }

    /// <summary>Why the call failed, most often an <see cref="OpenAiException"/>; <see langword="null"/> when it did not.</summary>
    public Exception? Exception { get; }

    /// <summary>Whether there is an answer.</summary>
    [MemberNotNullWhen(true, nameof(Answer))]
    [MemberNotNullWhen(false, nameof(Exception))]
    public bool IsSuccess => Answer is not null;

    /// <summary>The answer, or the exception thrown.</summary>
    /// <returns>The answer.</returns>
    /// <exception cref="OpenAiException">The call failed; it is the one in <see cref="Exception"/>.</exception>
    public TAnswer GetAnswer()
    {
        if (!IsSuccess)
            ExceptionDispatchInfo.Throw(Exception);
        return Answer;
    }
}
