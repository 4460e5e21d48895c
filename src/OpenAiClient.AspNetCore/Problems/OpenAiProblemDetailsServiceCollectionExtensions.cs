using OpenAi.AspNetCore;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers responses for failures of the OpenAI API.</summary>
public static class OpenAiProblemDetailsServiceCollectionExtensions
{
    /// <summary>
    /// Responds with problem details (RFC 9457) when an endpoint throws an <see cref="OpenAi.OpenAiException"/>. The program needs
    /// <c>app.UseExceptionHandler()</c> too. The status is 429 with <c>Retry-After</c> when the model is busy, 503 when the account has no
    /// quota left, 400 when the model rejects the request or a content filter blocks it, 413 when the request is too large, 504 after a
    /// timeout, and 502 otherwise. Details for the operator are logged and not sent.
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
