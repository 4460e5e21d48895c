using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace OpenAi.AspNetCore;

/// <summary>Responds with problem details when an endpoint throws an exception of the client.</summary>
internal sealed class OpenAiExceptionHandler(ILogger<OpenAiExceptionHandler> logger, IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not OpenAiException failure)
            return false;
        var problem = OpenAiProblem.Of(failure);
        Log.CallFailed(logger, problem.Status!.Value, failure);
        if (OpenAiProblem.RetryAfterSeconds(failure) is { } seconds)
            httpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        httpContext.Response.StatusCode = problem.Status.Value;
        // The service applies the program's customization. It writes nothing when the client accepts only events.
        if (!await problems.TryWriteAsync(new() { HttpContext = httpContext, ProblemDetails = problem }).ConfigureAwait(false))
            await TypedResults.Problem(problem).ExecuteAsync(httpContext).ConfigureAwait(false);
        return true;
    }
}
