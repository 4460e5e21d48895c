using System.Net;
using OpenAi.Errors;

namespace OpenAi;

/// <summary>404: there is no such object, model or path, or the key may not see it.</summary>
public sealed class NotFoundException : ApiException
{
    /// <summary>Creates an exception, such as a double of a client throws.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="code">The API's code for the error. Default: none.</param>
    /// <param name="retryAfter">How long the server asks to wait. Default: it does not say.</param>
    public NotFoundException(string message, string? code = null, TimeSpan? retryAfter = null)
        : base(message, HttpStatusCode.NotFound, code, retryAfter)
    {
    }

    internal NotFoundException(ApiFailure failure)
        : base(failure)
    {
    }

    /// <summary>The same with a sentence that says what it means here.</summary>
    internal NotFoundException Explained(string sentence) =>
        new(new ApiFailure($"{sentence} {Message}", Status, new ApiError(Message, Type, Param, Code), Body, RetryAfter, ResponseInfo));
}
