namespace OpenAi.Http;

/// <summary>
/// A sequence that starts anew with each enumeration. It receives the token of the enumeration, which a compiled iterator would hide in a
/// linked token.
/// </summary>
internal sealed class DelegateAsyncEnumerable<T>(Func<CancellationToken, IAsyncEnumerator<T>> enumerate) : IAsyncEnumerable<T>
{
    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) => enumerate(cancellationToken);
}
