using System.Net;

namespace OpenAi;

/// <summary>422: the request is well-formed, but its content cannot be processed.</summary>
public sealed class UnprocessableEntityException : ApiException
{
    /// <summary>Creates an exception, for test doubles of a client.</summary>
    /// <param name="message">The error message.</param>
    /// <param name="code">The API's error code. Default: <see langword="null"/>.</param>
    /// <param name="retryAfter">How long the server asks to wait. Default: <see langword="null"/>.</param>
    public UnprocessableEntityException(string message, string? code = null, TimeSpan? retryAfter = null)
        : base(message, HttpStatusCode.UnprocessableEntity, code, retryAfter)
    {
    }

    internal UnprocessableEntityException(ApiFailure failure)
        : base(failure)
    {
    }
}
