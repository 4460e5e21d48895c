namespace OpenAi.Batches;

/// <summary>
/// Thrown when a request of a batch was not processed because the batch expired or was cancelled before. The request may be sent again.
/// </summary>
public sealed class BatchRequestException : OpenAiException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">The reason.</param>
    /// <param name="code">The API's code, such as <c>batch_expired</c> or <c>batch_cancelled</c>. Default: none.</param>
    public BatchRequestException(string message, string? code = null)
        : base(message)
    {
        Code = code;
    }

    /// <summary>
    /// The API's code, such as <c>batch_expired</c> or <c>batch_cancelled</c>; <see langword="null"/> when the server sent none.
    /// </summary>
    public string? Code { get; }
}
