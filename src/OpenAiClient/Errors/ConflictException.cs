using System.Net;

namespace OpenAi;

/// <summary>409: the object is being changed by another request. Retried before it is thrown.</summary>
public sealed class ConflictException : ApiException
{
    /// <summary>Creates an exception, such as a double of a client throws.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="code">The API's code for the error. Default: none.</param>
    /// <param name="retryAfter">How long the server asks to wait. Default: it does not say.</param>
    public ConflictException(string message, string? code = null, TimeSpan? retryAfter = null)
        : base(message, HttpStatusCode.Conflict, code, retryAfter)
    {
    }

    internal ConflictException(ApiFailure failure)
        : base(failure)
    {
    }
}
