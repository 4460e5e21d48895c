using System.Net;
using OpenAi.Errors;

namespace OpenAi;

/// <summary>404: the object, model or path does not exist, or the key has no access to it.</summary>
public sealed class NotFoundException : ApiException
{
    /// <summary>Creates an exception, for test doubles of a client.</summary>
    /// <param name="message">The error message.</param>
    /// <param name="code">The API's error code. Default: <see langword="null"/>.</param>
    /// <param name="retryAfter">How long the server asks to wait. Default: <see langword="null"/>.</param>
    public NotFoundException(string message, string? code = null, TimeSpan? retryAfter = null)
        : base(message, HttpStatusCode.NotFound, code, retryAfter)
    {
    }

    internal NotFoundException(ApiFailure failure)
        : base(failure)
    {
    }

    /// <summary>Returns a copy with a sentence before the message that explains it.</summary>
    internal NotFoundException Explained(string sentence) =>
        new(new ApiFailure($"{sentence} {Message}", Status, new ApiError(Message, Type, Param, Code), Body, RetryAfter, ResponseInfo));
}
