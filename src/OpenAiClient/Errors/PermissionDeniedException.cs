using System.Net;

namespace OpenAi;

/// <summary>403: the key is known, but not allowed to do this (its project, region or permissions).</summary>
public sealed class PermissionDeniedException : ApiException
{
    /// <summary>Creates an exception, such as a double of a client throws.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="code">The API's code for the error. Default: none.</param>
    /// <param name="retryAfter">How long the server asks to wait. Default: it does not say.</param>
    public PermissionDeniedException(string message, string? code = null, TimeSpan? retryAfter = null)
        : base(message, HttpStatusCode.Forbidden, code, retryAfter)
    {
    }

    internal PermissionDeniedException(ApiFailure failure)
        : base(failure)
    {
    }
}
