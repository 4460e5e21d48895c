using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using OpenAi;

namespace WebChat;

/// <summary>Answers with problem details where an endpoint was left by an exception of the client.</summary>
internal sealed class UpstreamExceptionHandler(IProblemDetailsService problems, ILogger<UpstreamExceptionHandler> logger) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not OpenAiException failure)
            return ValueTask.FromResult(false);
        UpstreamProblem.Log(logger, failure);
        var problem = UpstreamProblem.Of(failure);
        httpContext.Response.StatusCode = problem.Status!.Value;
        if (UpstreamProblem.RetryAfterSeconds(failure) is { } seconds)
            httpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return problems.TryWriteAsync(new() { HttpContext = httpContext, ProblemDetails = problem, Exception = exception });
    }
}
