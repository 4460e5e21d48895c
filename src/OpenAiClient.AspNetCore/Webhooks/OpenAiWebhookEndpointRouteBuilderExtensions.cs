using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenAi.AspNetCore;
using OpenAi.Webhooks;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps endpoints that receive webhooks of the OpenAI API.</summary>
public static class OpenAiWebhookEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Maps a <c>POST</c> endpoint that receives webhooks. The raw body is verified before it is parsed, and the response has status 200 after
    /// the handler has returned. When the handler throws, the server delivers the event again, for up to three days. Handled deliveries are
    /// stored in the <see cref="IDistributedCache"/> by their <c>webhook-id</c>, so that a repeated delivery is handled once.
    /// </summary>
    /// <param name="endpoints">The route builder to add the endpoint to.</param>
    /// <param name="pattern">The route, such as <c>/webhooks/openai</c>.</param>
    /// <param name="handler">Handles an event. Its token is cancelled when the server disconnects; the server then delivers the event again.</param>
    /// <param name="options">The options, which are copied. Default: <see langword="null"/>, the defaults of <see cref="OpenAiWebhookOptions"/>.</param>
    /// <returns>The endpoint, for further conventions.</returns>
    /// <remarks>
    /// Status 400 means that the signature is invalid, 413 that the body is too large, and 409 that the delivery is being handled already.
    /// The handler is never called for a webhook that was not verified. The cache cannot check and set atomically: two machines that receive
    /// the same delivery at the same moment may both handle it.
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
    /// <param name="endpoints">The route builder to add the endpoint to.</param>
    /// <param name="pattern">The route, such as <c>/webhooks/openai</c>.</param>
    /// <param name="handler">Handles an event; the context provides the services of the request.</param>
    /// <param name="options">The options, which are copied. Default: <see langword="null"/>, the defaults of <see cref="OpenAiWebhookOptions"/>.</param>
    public static IEndpointConventionBuilder MapOpenAiWebhook(
        this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern, Func<WebhookEvent, HttpContext, CancellationToken, Task> handler, OpenAiWebhookOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(handler);
        var services = endpoints.ServiceProvider;
        var settings = (options ?? new()).Checked();
        var cache = services.GetService<IDistributedCache>() ?? throw new InvalidOperationException(
            "Handled webhooks are stored in an IDistributedCache, and none is registered. Register one: services.AddDistributedMemoryCache() for a single machine, or a shared one such as AddStackExchangeRedisCache(…) for several.");
        var logger = services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(WebhookEndpoint).FullName!);
        var verifier = settings.Verifier ?? services.GetService<WebhookVerifier>() ?? new WebhookVerifier();
        var endpoint = new WebhookEndpoint(verifier, new DeliveryLedger(cache, settings, logger), settings, handler, logger);
        return endpoints.MapPost(pattern, endpoint.InvokeAsync);
    }
}
