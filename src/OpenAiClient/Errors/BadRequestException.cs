using System.Net;
using OpenAi.Errors;

namespace OpenAi;

/// <summary>400: the server does not accept the request as it stands. <see cref="ApiException.Param"/> and the message say what is wrong with it.</summary>
public sealed class BadRequestException : ApiException
{
    /// <summary>Creates an exception, such as a double of a client throws.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="code">The API's code for the error. Default: none.</param>
    /// <param name="retryAfter">How long the server asks to wait. Default: it does not say.</param>
    public BadRequestException(string message, string? code = null, TimeSpan? retryAfter = null)
        : base(message, HttpStatusCode.BadRequest, code, retryAfter)
    {
        IsContentFiltered = new ApiError(message, Code: code).IsContentFiltered;
    }

    internal BadRequestException(ApiFailure failure)
        : base(failure)
    {
        IsContentFiltered = failure.Error?.IsContentFiltered == true;
    }

    /// <summary>
    /// Whether a filter of contents refused the request, so that the same one would be refused again: OpenAI's moderation of images, or
    /// Azure's filters (the package OpenAiClient.Azure reads what they found).
    /// </summary>
    public bool IsContentFiltered { get; }
}
