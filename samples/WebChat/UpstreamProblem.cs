using Microsoft.AspNetCore.Mvc;
using OpenAi;

namespace WebChat;

/// <summary>The error message for visitors when the model's server fails. Details that only the operator needs are logged.</summary>
internal static partial class UpstreamProblem
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
            BadRequestException or UnprocessableEntityException =>
                (StatusCodes.Status400BadRequest, "The model rejects the request", exception.Message),
            ApiTimeoutException =>
                (StatusCodes.Status504GatewayTimeout, "The model is too slow", "The model did not answer in time. Try again."),
            AuthenticationException or PermissionDeniedException or NotFoundException or MissingApiKeyException =>
                (StatusCodes.Status502BadGateway, "The model is not configured", "This service has no access to its model; its operator can find the reason in the log."),
            _ =>
                (StatusCodes.Status502BadGateway, "The model failed", "The model's server failed. Try again."),
        };
        var problem = new ProblemDetails { Status = status, Title = title, Detail = detail };
        if (exception is ApiException { Code: { } code })
            problem.Extensions["code"] = code;
        return problem;
    }

    /// <summary>Gets the time to wait before the next request, in seconds; <see langword="null"/> when it is unknown.</summary>
    public static int? RetryAfterSeconds(OpenAiException exception) =>
        exception is RateLimitException { IsQuotaExhausted: false, RetryAfter: { } wait } ? (int)Math.Ceiling(wait.TotalSeconds) : null;

    [LoggerMessage(Level = LogLevel.Warning, Message = "The model's server failed.")]
    public static partial void Log(ILogger logger, OpenAiException exception);
}
