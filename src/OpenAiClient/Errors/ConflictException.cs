using System.Net;

namespace OpenAi;

/// <summary>409: another request is changing the object. Retried before it is thrown.</summary>
public sealed class ConflictException : ApiException
{
    /// <summary>Creates an exception, for test doubles of a client.</summary>
    /// <param name="message">The error message.</param>
    /// <param name="code">The API's error code. Default: <see langword="null"/>.</param>
    /// <param name="retryAfter">How long the server asks to wait. Default: <see langword="null"/>.</param>
    public ConflictException(string message, string? code = null, TimeSpan? retryAfter = null)
        : base(message, HttpStatusCode.Conflict, code, retryAfter)
    {
    }

    internal ConflictException(ApiFailure failure)
        : base(failure)
    {
    }
}
