using System.Net;

namespace OpenAi;

/// <summary>422: the request is well-formed, but its content cannot be processed.</summary>
public sealed class UnprocessableEntityException : ApiException
{
    /// <summary>Creates an exception, such as a double of a client throws.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="code">The API's code for the error. Default: none.</param>
    /// <param name="retryAfter">How long the server asks to wait. Default: it does not say.</param>
    public UnprocessableEntityException(string message, string? code = null, TimeSpan? retryAfter = null)
        : base(message, HttpStatusCode.UnprocessableEntity, code, retryAfter)
    {
    }

    internal UnprocessableEntityException(ApiFailure failure)
        : base(failure)
    {
    }
}
