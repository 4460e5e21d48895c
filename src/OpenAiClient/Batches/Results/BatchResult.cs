using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;

namespace OpenAi.Batches;

/// <summary>What became of one request of a batch: an answer, or the exception that its call would have ended in.</summary>
/// <typeparam name="T">What answers the request.</typeparam>
public sealed class BatchResult<T>
    where T : class
{
    /// <summary>Creates a result, such as a double of a client gives: with an answer, or with an exception.</summary>
    /// <param name="customId">The caller's id of the request.</param>
    /// <param name="value">The answer.</param>
    /// <param name="exception">Why there is none.</param>
    /// <param name="batchId">The batch. Default: none.</param>
    /// <exception cref="ArgumentException">There are both an answer and an exception, or neither.</exception>
    public BatchResult(string customId, T? value, Exception? exception = null, string batchId = "")
    {
        if ((value is null) == (exception is null))
            throw new ArgumentException("A result is either an answer or an exception.", nameof(value));
        CustomId = customId;
        Value = value;
        Exception = exception;
        BatchId = batchId;
    }

    /// <summary>The caller's id of the request; empty when the line of the result cannot be read.</summary>
    public string CustomId { get; }

    /// <summary>The batch that it was in.</summary>
    public string BatchId { get; }

    /// <summary>The answer; <see langword="null"/> when there is none.</summary>
    public T? Value { get; }

    /// <summary>
    /// Why there is no answer, most often an <see cref="OpenAiException"/>: of the type that the same status has over HTTP, or a <see
    /// cref="BatchRequestException"/> when the request was not carried out.
    /// </summary>
    public Exception? Exception { get; }

    /// <summary>Whether there is an answer.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Exception))]
    public bool IsSuccess => Value is not null;

    /// <summary>The answer, or the exception thrown.</summary>
    /// <returns>The answer.</returns>
    /// <exception cref="OpenAiException">There is none; it is the one in <see cref="Exception"/>.</exception>
    public T GetValue()
    {
        if (!IsSuccess)
            ExceptionDispatchInfo.Throw(Exception);
        return Value;
    }
}
