using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;

namespace OpenAi.DependencyInjection;

/// <summary>
/// Removes the handlers of <c>ConfigureHttpClientDefaults</c>: a resilience handler for small requests would cancel long answers and send
/// the requests again. Handlers that are added to this client by its name, or to its builder, are kept.
/// </summary>
internal static class DefaultHandlers
{
    // The name of an HttpClient without configuration, which has only the defaults.
    private const string Nobody = "OpenAi: the defaults";

    public static void TakeOff(HttpClientFactoryOptions options, IServiceProvider provider)
    {
        foreach (var action in provider.GetRequiredService<IOptionsMonitor<HttpClientFactoryOptions>>().Get(Nobody).HttpMessageHandlerBuilderActions)
            options.HttpMessageHandlerBuilderActions.Remove(action);
    }
}
