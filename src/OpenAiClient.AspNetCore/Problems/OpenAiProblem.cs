using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using OpenAi.Safety;

namespace OpenAi.AspNetCore;

/// <summary>The problem details for visitors when the model's server fails. Details that only the operator needs are logged.</summary>
internal static class OpenAiProblem
{
    /// <summary>Converts the failure to problem details, without any data of the operator's account.</summary>
    public static ProblemDetails Of(OpenAiException exception)
    {
        var (status, title, detail) = exception switch
        {
            RateLimitException { IsQuotaExhausted: false } =>
                (StatusCodes.Status429TooManyRequests, "Too many requests", "The model is busy. Try again in a moment."),
            RateLimitException =>
                (StatusCodes.Status503ServiceUnavailable, "No quota left", "This service has used up its quota of the model."),
            BadRequestException { IsContentFiltered: true } or StreamErrorException { IsContentFiltered: true } or ModerationBlockedException =>
                (StatusCodes.Status400BadRequest, "The content was rejected", "A content filter rejected the request or its answer."),
            BadRequestException or UnprocessableEntityException =>
                (StatusCodes.Status400BadRequest, "The model rejects the request", exception.Message),
            ApiException { Status: System.Net.HttpStatusCode.RequestEntityTooLarge } =>
                (StatusCodes.Status413PayloadTooLarge, "The request is too large", "The request is larger than the model's server accepts."),
            ApiTimeoutException =>
                (StatusCodes.Status504GatewayTimeout, "The model is too slow", "The model did not answer in time. Try again."),
            AuthenticationException or PermissionDeniedException or NotFoundException or MissingApiKeyException =>
                (StatusCodes.Status502BadGateway, "The model is not configured", "This service has no access to its model; its operator can find the reason in the log."),
            _ =>
                (StatusCodes.Status502BadGateway, "The model failed", "The model's server failed. Try again."),
        };
        var problem = new ProblemDetails { Status = status, Title = title, Detail = detail };
        if ((exception as ApiException)?.Code is { } code)
            problem.Extensions["code"] = code;
        return problem;
    }

    /// <summary>Gets the time to wait before the next request, in seconds; <see langword="null"/> when it is unknown.</summary>
    public static long? RetryAfterSeconds(OpenAiException exception) =>
        exception is RateLimitException { IsQuotaExhausted: false, RetryAfter: { } wait } ? (long)Math.Ceiling(wait.TotalSeconds) : null;
}
