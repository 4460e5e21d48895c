using OpenAi.AspNetCore;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Answers for the failures of OpenAI's API.</summary>
public static class OpenAiProblemDetailsServiceCollectionExtensions
{
    /// <summary>
    /// Answers with problem details (RFC 9457) where an endpoint was left by an <see cref="OpenAi.OpenAiException"/>, once the program has
    /// <c>app.UseExceptionHandler()</c>: 429 with <c>Retry-After</c> when the model is busy, 503 when the account has no quota left, 400 when the model
    /// cannot take the request or a filter refused it, 504 when it was too slow, else 502. What only the host can mend is in the log, and no answer has it.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    public static IServiceCollection AddOpenAiProblemDetails(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        return services.AddProblemDetails().AddExceptionHandler<OpenAiExceptionHandler>();
    }
}
