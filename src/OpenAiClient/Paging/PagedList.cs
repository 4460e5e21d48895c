using OpenAi.Http;

namespace OpenAi;

/// <summary>
/// A list on the server, read page by page while it is enumerated: <c>await foreach</c> gives every item, and asks for the
/// next page only when the one before is used up. Nothing is sent before the enumeration begins; each enumeration begins anew.
/// </summary>
/// <typeparam name="T">The type of the items.</typeparam>
public sealed class PagedList<T> : IAsyncEnumerable<T>
    where T : JsonModel
{
    private readonly IReadOnlyList<Page<T>>? _pages;
    private readonly Func<PageCursor?, CancellationToken, Task<Page<T>>> _read = null!;
    private readonly Func<T, string?> _id = null!;
    private readonly CancellationToken _token;
    private readonly int? _pageSize;

    /// <summary>Makes a list of pages that are there already, as doubles of clients in tests need it.</summary>
    /// <param name="pages">The pages, in their order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pages"/> is <see langword="null"/>.</exception>
    public PagedList(params IReadOnlyList<Page<T>> pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        _pages = pages;
    }

    internal PagedList(Func<PageCursor?, CancellationToken, Task<Page<T>>> read, Func<T, string?> id, CancellationToken token, int? pageSize = null)
    {
        _pageSize = pageSize;
        _read = read;
        _id = id;
        _token = token;
    }

    /// <summary>The pages, each with its items and cursors, asked for one at a time.</summary>
    /// <param name="cancellationToken">Cancels the enumeration, besides the token that was given to the list.</param>
    /// <returns>The pages, at least one.</returns>
    /// <exception cref="OpenAiException">A page could not be read.</exception>
    public IAsyncEnumerable<Page<T>> AsPagesAsync(CancellationToken cancellationToken = default) =>
        new DelegateAsyncEnumerable<Page<T>>(walkToken => _pages is { } pages ? GivePagesAsync(pages, cancellationToken, walkToken) : WalkPagesAsync(cancellationToken, walkToken));

    /// <summary>Enumerates every item of every page.</summary>
    /// <param name="cancellationToken">Cancels the enumeration, besides the token that was given to the list.</param>
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

    private static async IAsyncEnumerator<Page<T>> GivePagesAsync(IReadOnlyList<Page<T>> pages, CancellationToken pagesToken, CancellationToken walkToken)
    {
        foreach (var page in pages)
        {
            pagesToken.ThrowIfCancellationRequested();
            walkToken.ThrowIfCancellationRequested();
            await Task.CompletedTask.ConfigureAwait(false);
            yield return page;
        }
    }

    private async IAsyncEnumerator<Page<T>> WalkPagesAsync(CancellationToken pagesToken, CancellationToken walkToken)
    {
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(_token, pagesToken, walkToken);
        PageCursor? cursor = null;
        var seen = new HashSet<PageCursor>();
        while (true)
        {
            var page = await ReadAsync(cursor).ConfigureAwait(false);
            var next = PageCursor.Behind(page, _id);
            // A server that knows no cursors has given all there is already.
            if (page.HasMore is null && next is { } known && seen.Contains(known))
                yield break;
            yield return page;
            if (page.HasMore != true && !MayBeFollowed(page, next))
                yield break;
            // A cursor that comes again would never end.
            if (next is not { } cursorOfNext || !seen.Add(cursorOfNext))
                throw Endless(page);
            cursor = next;
        }

        async Task<Page<T>> ReadAsync(PageCursor? cursor)
        {
            try
            {
                return await _read(cursor, linked.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException exception) when (linked.IsCancellationRequested)
            {
                // The caller knows its own tokens, not the one that links them.
                throw Cancellation.ByCaller(exception.Message, exception, walkToken, pagesToken, _token);
            }
        }
    }

    // Without a word about it, a page that is as long as was asked for may have been cut there.
    private bool MayBeFollowed(Page<T> page, PageCursor? next) =>
        page.HasMore is null && next is not null && (page.NextPage is not null || page.Next is not null || (_pageSize is > 0 && page.Data.Count >= _pageSize));

    private static InvalidResponseException Endless(Page<T> page) => new(
        "The server says that there are more pages, but names none, or names one that was read before.",
        page.ToString(), "$.last_id", page.ResponseInfo, innerException: null);
}
