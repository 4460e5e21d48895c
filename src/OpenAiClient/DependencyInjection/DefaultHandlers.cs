using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;

namespace OpenAi.DependencyInjection;

/// <summary>
/// The handlers of <c>ConfigureHttpClientDefaults</c>: a resilience handler made for small requests would cut long answers and pay for
/// them again. Those that somebody adds to our client by its name, or to its builder, stay.
/// </summary>
internal static class DefaultHandlers
{
    // A client that nobody configures has the defaults and nothing else.
    private const string Nobody = "OpenAi: the defaults";

    public static void TakeOff(HttpClientFactoryOptions options, IServiceProvider provider)
    {
        foreach (var action in provider.GetRequiredService<IOptionsMonitor<HttpClientFactoryOptions>>().Get(Nobody).HttpMessageHandlerBuilderActions)
            options.HttpMessageHandlerBuilderActions.Remove(action);
    }
}
