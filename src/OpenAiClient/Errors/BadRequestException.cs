using System.Net;
using OpenAi.Errors;

namespace OpenAi;

/// <summary>400: the server does not accept the request. <see cref="ApiException.Param"/> and the message say why.</summary>
public sealed class BadRequestException : ApiException
{
    /// <summary>Creates an exception, for test doubles of a client.</summary>
    /// <param name="message">The error message.</param>
    /// <param name="code">The API's error code. Default: <see langword="null"/>.</param>
    /// <param name="retryAfter">How long the server asks to wait. Default: <see langword="null"/>.</param>
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
    /// Whether a content filter refused the request, so that it would be refused again: OpenAI's moderation of images, or Azure's filters
    /// (the package OpenAiClient.Azure reads their results).
    /// </summary>
    public bool IsContentFiltered { get; }
}
