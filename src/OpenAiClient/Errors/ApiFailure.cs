using System.Net;
using OpenAi.Errors;

namespace OpenAi;

/// <summary>The data of an <see cref="ApiException"/>.</summary>
internal sealed record ApiFailure(
    string Message,
    HttpStatusCode Status,
    ApiError? Error,
    string Body,
    TimeSpan? RetryAfter,
    ResponseInfo ResponseInfo);
