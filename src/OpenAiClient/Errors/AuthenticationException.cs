using System.Net;

namespace OpenAi;

/// <summary>401: the key is missing, wrong, revoked, or belongs to another server.</summary>
public sealed class AuthenticationException : ApiException
{
    /// <summary>Creates an exception, for test doubles of a client.</summary>
    /// <param name="message">The error message.</param>
    /// <param name="code">The API's error code. Default: <see langword="null"/>.</param>
    /// <param name="retryAfter">How long the server asks to wait. Default: <see langword="null"/>.</param>
    public AuthenticationException(string message, string? code = null, TimeSpan? retryAfter = null)
        : base(message, HttpStatusCode.Unauthorized, code, retryAfter)
    {
    }

    internal AuthenticationException(ApiFailure failure)
        : base(failure)
    {
    }
}
