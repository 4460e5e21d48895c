using Microsoft.Extensions.Diagnostics.HealthChecks;
using OpenAi.AspNetCore;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Health checks of OpenAI's API.</summary>
public static class OpenAiHealthChecksBuilderExtensions
{
    /// <summary>
    /// Checks that the API can be reached with the key. It asks for the model, or without one for the list of models, once and without retries:
    /// no model runs, and it costs nothing. A rate limit is <see cref="HealthStatus.Degraded"/>.
    /// </summary>
    /// <param name="builder">The health checks.</param>
    /// <param name="name">The name of the check. Default: <c>openai</c>.</param>
    /// <param name="model">The model that must be there. Default: <see langword="null"/>, any.</param>
    /// <param name="serviceKey">The key of the client among the services. Default: <see langword="null"/>, that of <c>AddOpenAiClient</c> without a key.</param>
    /// <param name="failureStatus">What a failure is. Default: <see langword="null"/>, <see cref="HealthStatus.Unhealthy"/>.</param>
    /// <param name="tags">By which checks can be chosen. Default: none.</param>
    /// <param name="timeout">How long it may take. Default: <see langword="null"/>, 10 seconds.</param>
    /// <returns>The same health checks.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> or <paramref name="name"/> is <see langword="null"/>.</exception>
    public static IHealthChecksBuilder AddOpenAi(
        this IHealthChecksBuilder builder, string name = "openai", string? model = null, object? serviceKey = null,
        HealthStatus? failureStatus = null, IEnumerable<string>? tags = null, TimeSpan? timeout = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(name);
        return builder.Add(new HealthCheckRegistration(
            name, provider => new OpenAiHealthCheck(provider.GetRequiredKeyedService<OpenAi.OpenAiClient>(serviceKey), model), failureStatus, tags, timeout ?? TimeSpan.FromSeconds(10)));
    }
}
