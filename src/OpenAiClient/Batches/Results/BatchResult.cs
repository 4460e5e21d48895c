using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;

namespace OpenAi.Batches;

/// <summary>The result of one request of a batch: an answer, or the exception that its call would have thrown.</summary>
/// <typeparam name="T">The type of the answer.</typeparam>
public sealed class BatchResult<T>
    where T : class
{
    /// <summary>Creates a result with an answer or with an exception, for tests that replace the client.</summary>
    /// <param name="customId">The caller's id of the request.</param>
    /// <param name="value">The answer.</param>
    /// <param name="exception">The exception, when there is no answer.</param>
    /// <param name="batchId">The batch. Default: none.</param>
    /// <exception cref="ArgumentException">There are both an answer and an exception, or neither.</exception>
    public BatchResult(string customId, T? value, Exception? exception = null, string batchId = "")
    {
        if ((value is null) == (exception is null))
            throw new ArgumentException("A batch result must have either a value or an exception, and not both.", nameof(value));
        CustomId = customId;
        Value = value;
        Exception = exception;
        BatchId = batchId;
    }

    /// <summary>The caller's id of the request; empty when the line of the result could not be read.</summary>
    public string CustomId { get; }

    /// <summary>The id of the batch.</summary>
    public string BatchId { get; }

    /// <summary>The answer; <see langword="null"/> when there is none.</summary>
    public T? Value { get; }

    /// <summary>
    /// The reason why there is no answer, usually an <see cref="OpenAiException"/>: of the type for the same status over HTTP, or a
    /// <see cref="BatchRequestException"/> when the request was not processed.
    /// </summary>
    public Exception? Exception { get; }

    /// <summary>Whether there is an answer.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Exception))]
    public bool IsSuccess => Value is not null;

    /// <summary>Gets the answer, or throws the exception.</summary>
    /// <returns>The answer.</returns>
    /// <exception cref="OpenAiException">There is no answer; the exception is <see cref="Exception"/>.</exception>
    public T GetValue()
    {
        if (!IsSuccess)
            ExceptionDispatchInfo.Throw(Exception);
        return Value;
    }
}
