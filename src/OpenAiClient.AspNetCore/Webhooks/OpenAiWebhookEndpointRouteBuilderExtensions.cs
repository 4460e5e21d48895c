using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenAi.AspNetCore;
using OpenAi.Webhooks;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Endpoints that receive the webhooks of OpenAI's API.</summary>
public static class OpenAiWebhookEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Receives webhooks by <c>POST</c>. Each is verified as its bytes came, before anything reads them, and answered with 200 when
    /// the handler has returned. A handler that throws lets the server deliver the event again, for three days. What was handled is remembered
    /// in the <see cref="IDistributedCache"/> by its <c>webhook-id</c>, so that a delivery that comes twice is handled once.
    /// </summary>
    /// <param name="endpoints">Where the endpoint is added.</param>
    /// <param name="pattern">The route, such as <c>/webhooks/openai</c>.</param>
    /// <param name="handler">Handles an event. Its token is cancelled when the server has gone; it will deliver the event again.</param>
    /// <param name="options">How they are received, copied. Default: <see langword="null"/>, as <see cref="OpenAiWebhookOptions"/> says.</param>
    /// <returns>The endpoint, for policies and names.</returns>
    /// <remarks>
    /// Status 400 answers what is not from the server, 413 what is too long, 409 a delivery that is being handled at this moment.
    /// A cache cannot take two steps at once: of two machines that get the same delivery within the time that the cache takes to answer,
    /// both may handle it. The handler is never run for what was not verified.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no webhook secret.</exception>
    /// <exception cref="InvalidOperationException">There is no <see cref="IDistributedCache"/> among the services.</exception>
    public static IEndpointConventionBuilder MapOpenAiWebhook(
        this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern, Func<WebhookEvent, CancellationToken, Task> handler, OpenAiWebhookOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return endpoints.MapOpenAiWebhook(pattern, (webhook, _, token) => handler(webhook, token), options);
    }

    /// <inheritdoc cref="MapOpenAiWebhook(IEndpointRouteBuilder, string, Func{WebhookEvent, CancellationToken, Task}, OpenAiWebhookOptions?)"/>
    /// <param name="endpoints">Where the endpoint is added.</param>
    /// <param name="pattern">The route, such as <c>/webhooks/openai</c>.</param>
    /// <param name="handler">Handles an event; the context has the services of the request.</param>
    /// <param name="options">How they are received, copied. Default: <see langword="null"/>, as <see cref="OpenAiWebhookOptions"/> says.</param>
    public static IEndpointConventionBuilder MapOpenAiWebhook(
        this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern, Func<WebhookEvent, HttpContext, CancellationToken, Task> handler, OpenAiWebhookOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(handler);
        var services = endpoints.ServiceProvider;
        var settings = (options ?? new()).Checked();
        var cache = services.GetService<IDistributedCache>() ?? throw new InvalidOperationException(
            "Webhooks are remembered in an IDistributedCache, and there is none among the services. Add one: services.AddDistributedMemoryCache() on a single machine, AddStackExchangeRedisCache(…) or the like on several.");
        var logger = services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(WebhookEndpoint).FullName!);
        var verifier = settings.Verifier ?? services.GetService<WebhookVerifier>() ?? new WebhookVerifier();
        var endpoint = new WebhookEndpoint(verifier, new DeliveryLedger(cache, settings, logger), settings, handler, logger);
        return endpoints.MapPost(pattern, endpoint.InvokeAsync);
    }
}
