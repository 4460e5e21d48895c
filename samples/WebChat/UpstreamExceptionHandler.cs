using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using OpenAi;

namespace WebChat;

/// <summary>Answers with problem details when an endpoint throws an exception of the client.</summary>
internal sealed class UpstreamExceptionHandler(ILogger<UpstreamExceptionHandler> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not OpenAiException failure)
            return false;
        UpstreamProblem.Log(logger, failure);
        var problem = UpstreamProblem.Of(failure);
        if (UpstreamProblem.RetryAfterSeconds(failure) is { } seconds)
            httpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        // Also for clients that accept only events.
        await TypedResults.Problem(problem).ExecuteAsync(httpContext);
        return true;
    }
}
