using Microsoft.Extensions.Http;
using OpenAi.Http;

namespace OpenAi.DependencyInjection;

/// <summary>Keeps secrets out of the log that <see cref="IHttpClientFactory"/> writes.</summary>
internal static class LoggedHeaders
{
    /// <summary>Adds our headers to those that are hidden anyway: all by default, or those that a user names.</summary>
    public static void HideSecrets(HttpClientFactoryOptions options)
    {
        var hidden = options.ShouldRedactHeaderValue;
        options.ShouldRedactHeaderValue = name => Secrets.IsSecretHeader(name) || hidden(name);
    }
}
