using OpenAi.Http;

namespace OpenAi;

/// <summary>
/// A list on the server, which is requested page by page while it is enumerated: <c>await foreach</c> yields every item, and requests the
/// next page only when the previous one has been consumed. Nothing is sent before the enumeration begins; each enumeration starts from
/// the first page.
/// </summary>
/// <typeparam name="T">The type of the items.</typeparam>
public sealed class PagedList<T> : IAsyncEnumerable<T>
    where T : JsonModel
{
    private readonly Func<CancellationToken, CancellationToken, IAsyncEnumerator<Page<T>>> _pages;
    private readonly CancellationToken _token;

    /// <summary>Creates a list from existing pages, for test doubles of a client.</summary>
    /// <param name="pages">The pages, in their order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pages"/> is <see langword="null"/>.</exception>
    public PagedList(params IReadOnlyList<Page<T>> pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        _pages = (pagesToken, enumerationToken) => GiveAsync(pages, pagesToken, enumerationToken);
    }

    internal PagedList(PageReader<T> reader, CancellationToken token)
    {
        _pages = (pagesToken, enumerationToken) => reader.ReadAsync(token, pagesToken, enumerationToken);
        _token = token;
    }

    /// <summary>Enumerates the pages, each with its items and cursors, and requests them one at a time.</summary>
    /// <param name="cancellationToken">Cancels the enumeration, in addition to the token that was passed with the list.</param>
    /// <returns>The pages, at least one.</returns>
    /// <exception cref="OpenAiException">A page could not be read.</exception>
    public IAsyncEnumerable<Page<T>> AsPagesAsync(CancellationToken cancellationToken = default) =>
        new DelegateAsyncEnumerable<Page<T>>(enumerationToken => _pages(cancellationToken, enumerationToken));

    /// <summary>Enumerates every item of every page.</summary>
    /// <param name="cancellationToken">Cancels the enumeration, in addition to the token that was passed with the list.</param>
    /// <returns>The enumerator.</returns>
    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (var page in AsPagesAsync(cancellationToken).ConfigureAwait(false))
        {
            foreach (var item in page.Data)
            {
                cancellationToken.ThrowIfCancellationRequested();
                _token.ThrowIfCancellationRequested();
                yield return item;
            }
        }
    }

    private static async IAsyncEnumerator<Page<T>> GiveAsync(IReadOnlyList<Page<T>> pages, CancellationToken pagesToken, CancellationToken enumerationToken)
    {
        foreach (var page in pages)
        {
            pagesToken.ThrowIfCancellationRequested();
            enumerationToken.ThrowIfCancellationRequested();
            await Task.CompletedTask.ConfigureAwait(false);
            yield return page;
        }
    }
}
