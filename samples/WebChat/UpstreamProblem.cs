using Microsoft.AspNetCore.Mvc;
using OpenAi;

namespace WebChat;

/// <summary>What a visitor is told when the model's server fails. What only the host can mend is in the log, with all details.</summary>
internal static partial class UpstreamProblem
{
    /// <summary>The failure as problem details, without anything of the host's account.</summary>
    public static ProblemDetails Of(OpenAiException exception)
    {
        var (status, title, detail) = exception switch
        {
            RateLimitException { IsQuotaExhausted: false } =>
                (StatusCodes.Status429TooManyRequests, "Too many requests", "The model is busy. Try again in a moment."),
            RateLimitException =>
                (StatusCodes.Status503ServiceUnavailable, "No quota left", "This service has used up its quota of the model."),
            BadRequestException or UnprocessableEntityException =>
                (StatusCodes.Status400BadRequest, "The model cannot take this", exception.Message),
            ApiTimeoutException =>
                (StatusCodes.Status504GatewayTimeout, "The model is too slow", "The model gave no answer in time. Try again."),
            AuthenticationException or PermissionDeniedException or NotFoundException or MissingApiKeyException =>
                (StatusCodes.Status502BadGateway, "The model is not set up", "This service has no access to its model; its operator can see why."),
            _ =>
                (StatusCodes.Status502BadGateway, "The model failed", "The model's server failed. Try again."),
        };
        var problem = new ProblemDetails { Status = status, Title = title, Detail = detail };
        if (exception is ApiException { Code: { } code })
            problem.Extensions["code"] = code;
        return problem;
    }

    /// <summary>How long to wait before the next try, in seconds; <see langword="null"/> when nobody knows.</summary>
    public static int? RetryAfterSeconds(OpenAiException exception) =>
        exception is RateLimitException { IsQuotaExhausted: false, RetryAfter: { } wait } ? (int)Math.Ceiling(wait.TotalSeconds) : null;

    [LoggerMessage(Level = LogLevel.Warning, Message = "The model's server failed.")]
    public static partial void Log(ILogger logger, OpenAiException exception);
}
