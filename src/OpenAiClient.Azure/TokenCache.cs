using System.ClientModel;
using System.ClientModel.Primitives;

namespace OpenAi.Azure;

/// <summary>
/// Keeps a token until shortly before its end, since some credentials keep none and start a program for each. Those who need a new one
/// at the same time wait for the same.
/// </summary>
/// <param name="credential">Gives the tokens.</param>
/// <param name="scope">What they are for.</param>
/// <param name="clock">The clock.</param>
internal sealed class TokenCache(AuthenticationTokenProvider credential, string scope, Func<TimeProvider> clock)
{
    // As long as the longest of calls may take to be sent.
    private static readonly TimeSpan _early = TimeSpan.FromMinutes(5);

#if NET9_0_OR_GREATER
    private readonly Lock _lock = new();
#else
    private readonly object _lock = new();
#endif
    private AuthenticationToken? _token;
    private Task<AuthenticationToken>? _next;

    /// <summary>A token that is good for a while.</summary>
    /// <exception cref="AzureCredentialException">None can be had.</exception>
    public async ValueTask<string> GetAsync(CancellationToken cancellationToken)
    {
        Task<AuthenticationToken> next;
        lock (_lock)
        {
            if (_token is { } token && IsFresh(token))
                return token.TokenValue;
            // Whoever gives up waiting does not take the token from the others.
            next = _next ??= Task.Run(FetchAsync, CancellationToken.None);
        }
        try
        {
            return (await next.WaitAsync(cancellationToken).ConfigureAwait(false)).TokenValue;
        }
        catch (Exception exception) when (exception is not OpenAiException && !cancellationToken.IsCancellationRequested)
        {
            throw new AzureCredentialException($"{credential.GetType().Name} gave no token for {scope}: {exception.Message}", exception);
        }
    }

    private async Task<AuthenticationToken> FetchAsync()
    {
        try
        {
            var asked = credential.CreateTokenOptions(new Dictionary<string, object> { [GetTokenOptions.ScopesPropertyName] = new[] { scope } })
                ?? throw new AzureCredentialException($"{credential.GetType().Name} gives no tokens for a scope.", innerException: null);
            var token = await credential.GetTokenAsync(asked, CancellationToken.None).ConfigureAwait(false);
            lock (_lock)
                _token = token;
            return token;
        }
        // One that cannot be renewed yet, and is still good, is used on.
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

    // A token without an end is asked for anew each time, as its credential may keep it.
    private bool IsFresh(AuthenticationToken token) =>
        (token.RefreshOn ?? token.ExpiresOn - _early) is { } renewal && clock().GetUtcNow() < renewal;
}
