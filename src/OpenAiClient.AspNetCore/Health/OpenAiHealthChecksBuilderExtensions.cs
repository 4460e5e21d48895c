using Microsoft.Extensions.Diagnostics.HealthChecks;
using OpenAi.AspNetCore;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers health checks of the OpenAI API.</summary>
public static class OpenAiHealthChecksBuilderExtensions
{
    /// <summary>
    /// Adds a check that the API can be reached with the key. It gets the model, or the list of models, once and without retries. This is free of
    /// charge. A rate limit results in <see cref="HealthStatus.Degraded"/>.
    /// </summary>
    /// <param name="builder">The health checks.</param>
    /// <param name="name">The name of the check. Default: <c>openai</c>.</param>
    /// <param name="model">The model that must exist. Default: <see langword="null"/>, no particular one.</param>
    /// <param name="serviceKey">The service key of the client. Default: <see langword="null"/>, the client without a key.</param>
    /// <param name="failureStatus">The status of a failure. Default: <see langword="null"/>, <see cref="HealthStatus.Unhealthy"/>.</param>
    /// <param name="tags">Tags for selecting checks. Default: none.</param>
    /// <param name="timeout">The timeout. Default: <see langword="null"/>, 10 seconds.</param>
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
