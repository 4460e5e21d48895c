using System.Net;
using OpenAi.Errors;

namespace OpenAi;

/// <summary>What an <see cref="ApiException"/> is made of.</summary>
internal sealed record ApiFailure(
    string Message,
    HttpStatusCode Status,
    ApiError? Error,
    string Body,
    TimeSpan? RetryAfter,
    ResponseInfo ResponseInfo);
