using System.ClientModel;
using System.ClientModel.Primitives;

namespace OpenAi.Tests.Azure;

/// <summary>A credential with scripted tokens, which records its calls.</summary>
internal sealed class FakeCredential(Func<int, Task<AuthenticationToken>> next) : AuthenticationTokenProvider
{
    private int _count;

    public List<string> Scopes { get; } = [];

    public int Count => _count;

    public override GetTokenOptions? CreateTokenOptions(IReadOnlyDictionary<string, object> properties)
    {
        lock (Scopes)
            Scopes.AddRange((string[])properties[GetTokenOptions.ScopesPropertyName]);
        return new GetTokenOptions(properties);
    }

    public override AuthenticationToken GetToken(GetTokenOptions options, CancellationToken cancellationToken) => throw new NotSupportedException();

    public override async ValueTask<AuthenticationToken> GetTokenAsync(GetTokenOptions options, CancellationToken cancellationToken) =>
        await next(Interlocked.Increment(ref _count));
}
