namespace OpenAi.Http;

/// <summary>A sequence that begins anew with each enumeration. It gets the enumeration's own token, which a compiled iterator would merge with others into a linked one.</summary>
internal sealed class DelegateAsyncEnumerable<T>(Func<CancellationToken, IAsyncEnumerator<T>> enumerate) : IAsyncEnumerable<T>
{
    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) => enumerate(cancellationToken);
}
