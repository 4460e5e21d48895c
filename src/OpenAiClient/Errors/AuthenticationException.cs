using System.Net;

namespace OpenAi;

/// <summary>401: the key is missing, wrong, revoked, or belongs to another server.</summary>
public sealed class AuthenticationException : ApiException
{
    /// <summary>Creates an exception, such as a double of a client throws.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="code">The API's code for the error. Default: none.</param>
    /// <param name="retryAfter">How long the server asks to wait. Default: it does not say.</param>
    public AuthenticationException(string message, string? code = null, TimeSpan? retryAfter = null)
        : base(message, HttpStatusCode.Unauthorized, code, retryAfter)
    {
    }

    internal AuthenticationException(ApiFailure failure)
        : base(failure)
    {
    }
}
