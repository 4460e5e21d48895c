using System.ClientModel;
using System.ClientModel.Primitives;

namespace OpenAi.Azure;

/// <summary>
/// Caches a token until shortly before it expires, since some credentials cache none and start a process for each token. Concurrent callers
/// that need a new token share one request for it.
/// </summary>
/// <param name="credential">The credential that provides the tokens.</param>
/// <param name="scope">The scope of the tokens.</param>
/// <param name="clock">The clock.</param>
internal sealed class TokenCache(AuthenticationTokenProvider credential, string scope, Func<TimeProvider> clock)
{
    // Long enough for a request, with its retries, to be sent before the token expires.
    private static readonly TimeSpan _early = TimeSpan.FromMinutes(5);

#if NET9_0_OR_GREATER
    private readonly Lock _lock = new();
#else
    private readonly object _lock = new();
#endif
    private AuthenticationToken? _token;
    private Task<AuthenticationToken>? _next;

    /// <summary>Gets a token that does not expire soon.</summary>
    /// <exception cref="AzureCredentialException">No token is available.</exception>
    public async ValueTask<string> GetAsync(CancellationToken cancellationToken)
    {
        Task<AuthenticationToken> next;
        lock (_lock)
        {
            if (_token is { } token && IsFresh(token))
                return token.TokenValue;
            // Fetching a token does not depend on the caller's cancellation token, because other callers await the same token.
            next = _next ??= Task.Run(FetchAsync, CancellationToken.None);
        }
        try
        {
            return (await next.WaitAsync(cancellationToken).ConfigureAwait(false)).TokenValue;
        }
        catch (Exception exception) when (exception is not OpenAiException && !cancellationToken.IsCancellationRequested)
        {
            throw new AzureCredentialException($"{credential.GetType().Name} provided no token for {scope}: {exception.Message}", exception);
        }
    }

    private async Task<AuthenticationToken> FetchAsync()
    {
        try
        {
            var asked = credential.CreateTokenOptions(new Dictionary<string, object> { [GetTokenOptions.ScopesPropertyName] = new[] { scope } })
                ?? throw new AzureCredentialException($"{credential.GetType().Name} does not provide tokens for a scope; use another credential.", innerException: null);
            var token = await credential.GetTokenAsync(asked, CancellationToken.None).ConfigureAwait(false);
            lock (_lock)
                _token = token;
            return token;
        }
        // A token that is still valid stays in use when it cannot be renewed.
        catch (Exception exception) when (exception is not AzureCredentialException && _token is { ExpiresOn: { } end } old && end > clock().GetUtcNow())
        {
            return old;
        }
        finally
        {
            lock (_lock)
                _next = null;
        }
    }

    // A token without an expiration time is requested again each time, since its credential may cache it.
    private bool IsFresh(AuthenticationToken token) =>
        (token.RefreshOn ?? token.ExpiresOn - _early) is { } renewal && clock().GetUtcNow() < renewal;
}
