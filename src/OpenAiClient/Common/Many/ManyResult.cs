using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;

namespace OpenAi;

/// <summary>The result of one of many requests: an answer, or the exception of its call.</summary>
/// <typeparam name="TRequest">The type of the request.</typeparam>
/// <typeparam name="TAnswer">The type of the answer.</typeparam>
public sealed class ManyResult<TRequest, TAnswer>
    where TAnswer : ApiResult
{
    /// <summary>Creates a result, for test doubles of a client.</summary>
    /// <param name="index">The index of the request, from 0.</param>
    /// <param name="request">The request.</param>
    /// <param name="answer">The answer; <see langword="null"/> when the call failed.</param>
    /// <param name="exception">The exception of the call; <see langword="null"/> when it succeeded.</param>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public ManyResult(long index, TRequest request, TAnswer? answer, Exception? exception)
    {
        ArgumentNullException.ThrowIfNull(request);
        Index = index;
        Request = request;
        Answer = answer;
        Exception = exception;
    }

    /// <summary>The index of the request, from 0.</summary>
    public long Index { get; }

    /// <summary>The request.</summary>
    public TRequest Request { get; }

    /// <summary>The answer; <see langword="null"/> when the call failed.</summary>
    public TAnswer? Answer { get; }

    /// <summary>The exception of the call, usually an <see cref="OpenAiException"/>; <see langword="null"/> when it succeeded.</summary>
    public Exception? Exception { get; }

    /// <summary>Whether the call succeeded.</summary>
    [MemberNotNullWhen(true, nameof(Answer))]
    [MemberNotNullWhen(false, nameof(Exception))]
    public bool IsSuccess => Answer is not null;

    /// <summary>Returns the answer, or throws the exception of the call.</summary>
    /// <returns>The answer.</returns>
    /// <exception cref="OpenAiException">The call failed; the exception is the one in <see cref="Exception"/>.</exception>
    public TAnswer GetAnswer()
    {
        if (!IsSuccess)
            ExceptionDispatchInfo.Throw(Exception);
        return Answer;
    }
}
