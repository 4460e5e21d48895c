namespace OpenAi.Http;

/// <summary>A sequence that begins anew with each walk. It knows the walk's own token, which a compiled iterator hides in a linked one.</summary>
internal sealed class DelegateAsyncEnumerable<T>(Func<CancellationToken, IAsyncEnumerator<T>> walk) : IAsyncEnumerable<T>
{
    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) => walk(cancellationToken);
}
