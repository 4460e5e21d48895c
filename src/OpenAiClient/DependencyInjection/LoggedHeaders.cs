using Microsoft.Extensions.Http;
using OpenAi.Http;

namespace OpenAi.DependencyInjection;

/// <summary>Removes secrets from the log of <see cref="IHttpClientFactory"/>.</summary>
internal static class LoggedHeaders
{
    /// <summary>Adds the library's headers to those that are hidden: all by default, or those that the user selects.</summary>
    public static void HideSecrets(HttpClientFactoryOptions options)
    {
        var hidden = options.ShouldRedactHeaderValue;
        options.ShouldRedactHeaderValue = name => Secrets.IsSecretHeader(name) || hidden(name);
    }
}
