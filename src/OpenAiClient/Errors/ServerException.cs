using System.Net;

namespace OpenAi;

/// <summary>500 and above: the server, or a proxy before it, failed. Retried before it is thrown.</summary>
public sealed class ServerException : ApiException
{
    /// <summary>Creates an exception, such as a double of a client throws.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="status">The HTTP status, 500 or above. Default: 500.</param>
    /// <param name="code">The API's code for the error. Default: none.</param>
    /// <param name="retryAfter">How long the server asks to wait. Default: it does not say.</param>
    public ServerException(string message, HttpStatusCode status = HttpStatusCode.InternalServerError, string? code = null, TimeSpan? retryAfter = null)
        : base(message, status, code, retryAfter)
    {
    }

    internal ServerException(ApiFailure failure)
        : base(failure)
    {
    }
}
