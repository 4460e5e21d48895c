using System.Collections.Concurrent;
using System.Net;

namespace OpenAi.Http;

/// <summary>A proxy with user and password in its address, which .NET does not use as credentials.</summary>
internal sealed class ProxyWithUser(IWebProxy inner) : IWebProxy, ICredentials
{
    private readonly ConcurrentDictionary<string, NetworkCredential> _users = new(StringComparer.OrdinalIgnoreCase);

    public ICredentials? Credentials { get => inner.Credentials ?? this; set => inner.Credentials = value; }

    /// <summary>Wraps a proxy if its address may contain a user.</summary>
    public static IWebProxy Of(IWebProxy proxy) => proxy is WebProxy { Address: null or { UserInfo: "" } } ? proxy : new ProxyWithUser(proxy);

    public Uri? GetProxy(Uri destination)
    {
        if (inner.GetProxy(destination) is not { UserInfo: { Length: > 0 } user } address)
            return inner.GetProxy(destination);
        var colon = user.IndexOf(':', StringComparison.Ordinal);
        var (name, password) = colon < 0 ? (user, "") : (user[..colon], user[(colon + 1)..]);
        // The credentials are removed from the address, because it may appear in messages.
        var plain = new UriBuilder(address) { UserName = "", Password = "" }.Uri;
        _users[plain.Authority] = new NetworkCredential(Uri.UnescapeDataString(name), Uri.UnescapeDataString(password));
        return plain;
    }

    public bool IsBypassed(Uri host) => inner.IsBypassed(host);

    public NetworkCredential? GetCredential(Uri uri, string authType) => _users.GetValueOrDefault(uri.Authority);
}
