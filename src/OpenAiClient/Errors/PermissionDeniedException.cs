using System.Net;

namespace OpenAi;

/// <summary>403: the key is valid, but not allowed to do this (because of its project, region or permissions).</summary>
public sealed class PermissionDeniedException : ApiException
{
    /// <summary>Creates an exception, for test doubles of a client.</summary>
    /// <param name="message">The error message.</param>
    /// <param name="code">The API's error code. Default: <see langword="null"/>.</param>
    /// <param name="retryAfter">How long the server asks to wait. Default: <see langword="null"/>.</param>
    public PermissionDeniedException(string message, string? code = null, TimeSpan? retryAfter = null)
        : base(message, HttpStatusCode.Forbidden, code, retryAfter)
    {
    }

    internal PermissionDeniedException(ApiFailure failure)
        : base(failure)
    {
    }
}
