using System.ClientModel;
using System.ClientModel.Primitives;

namespace OpenAi.Azure;

/// <summary>Configures a client for Azure.</summary>
public static class AzureOptionsExtensions
{
    /// <summary>
    /// Configures the client for an Azure resource, with a credential of Microsoft Entra ID such as <c>DefaultAzureCredential</c> of the
    /// package Azure.Identity. A token is cached until shortly before it expires, and concurrent calls that need a new one share one
    /// request for it.
    /// </summary>
    /// <param name="options">The options; the model of each request must then be the name of a deployment.</param>
    /// <param name="endpoint">The address of the resource, of a project in it, or of a gateway, in any of the forms that the portal
    /// shows.</param>
    /// <param name="credential">The credential that provides the tokens.</param>
    /// <param name="scope">The scope of the tokens. Default: <see langword="null"/>, which is <c>https://ai.azure.com/.default</c>, or its
    /// equivalent in Azure's clouds for governments and China.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/>, <paramref name="endpoint"/> or <paramref name="credential"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="endpoint"/> is not the address of a resource, or <paramref name="scope"/> is
    /// blank.</exception>
    /// <remarks>When no token is available, a call throws an <see cref="AzureCredentialException"/>.</remarks>
    public static OpenAiClientOptions UseAzure(this OpenAiClientOptions options, Uri endpoint, AuthenticationTokenProvider credential, string? scope = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(credential);
        if (scope is not null)
            ArgumentException.ThrowIfNullOrWhiteSpace(scope);
        // The caller may set the clock of the options after this call.
        var tokens = new TokenCache(credential, scope ?? TokenScope.Of(endpoint), () => options.TimeProvider);
        var azure = OpenAiClientOptions.ForAzure(endpoint, tokens.GetAsync);
        options.BaseAddress = azure.BaseAddress;
        options.Authentication = azure.Authentication;
        options.ApiKeyProvider = azure.ApiKeyProvider;
        options.ApiKey = null;
        return options;
    }
}
