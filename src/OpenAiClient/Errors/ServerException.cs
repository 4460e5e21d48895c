using System.Net;

namespace OpenAi;

/// <summary>500 and above: the server, or a proxy in front of it, failed. Retried before it is thrown.</summary>
public sealed class ServerException : ApiException
{
    /// <summary>Creates an exception, for test doubles of a client.</summary>
    /// <param name="message">The error message.</param>
    /// <param name="status">The HTTP status, 500 or above. Default: 500.</param>
    /// <param name="code">The API's error code. Default: <see langword="null"/>.</param>
    /// <param name="retryAfter">How long the server asks to wait. Default: <see langword="null"/>.</param>
    public ServerException(string message, HttpStatusCode status = HttpStatusCode.InternalServerError, string? code = null, TimeSpan? retryAfter = null)
        : base(message, status, code, retryAfter)
    {
    }

    internal ServerException(ApiFailure failure)
        : base(failure)
    {
    }
}
