using System.ClientModel;
using System.ClientModel.Primitives;

namespace OpenAi.Azure;

/// <summary>Points a client at Azure.</summary>
public static class AzureOptionsExtensions
{
    /// <summary>
    /// Reaches a resource of Azure's with a credential of Microsoft Entra ID, such as <c>DefaultAzureCredential</c> of the package
    /// Azure.Identity. A token is kept until shortly before its end, and fetched once for all calls that wait for it.
    /// </summary>
    /// <param name="options">The options; the model of a request is then the name of a deployment.</param>
    /// <param name="endpoint">The address of the resource, of a project in it, or of a gateway; any that the portal shows.</param>
    /// <param name="credential">Gives the tokens.</param>
    /// <param name="scope">
    /// What the tokens are for. Default: <see langword="null"/>, <c>https://ai.azure.com/.default</c>, and of Azure's clouds for governments and
    /// China what these have in its place.
    /// </param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/>, <paramref name="endpoint"/> or <paramref name="credential"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="endpoint"/> is no address of a resource, or <paramref name="scope"/> is blank.</exception>
    /// <remarks>A token that cannot be had ends a call in an <see cref="AzureCredentialException"/>.</remarks>
    public static OpenAiClientOptions UseAzure(this OpenAiClientOptions options, Uri endpoint, AuthenticationTokenProvider credential, string? scope = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(credential);
        if (scope is not null)
            ArgumentException.ThrowIfNullOrWhiteSpace(scope);
        // The options' clock may still be set.
        var tokens = new TokenCache(credential, scope ?? TokenScope.Of(endpoint), () => options.TimeProvider);
        var azure = OpenAiClientOptions.ForAzure(endpoint, tokens.GetAsync);
        options.BaseAddress = azure.BaseAddress;
        options.Authentication = azure.Authentication;
        options.ApiKeyProvider = azure.ApiKeyProvider;
        options.ApiKey = null;
        return options;
    }
}
