using OpenAi.Http;

namespace OpenAi;

/// <summary>Reads the pages of a list from a server, each with the cursor that the page before it gave.</summary>
/// <param name="read">Asks for the page behind a cursor; for the first page without one.</param>
/// <param name="id">The id of an item, which is the cursor where a server names none.</param>
/// <param name="pageSize">How many items were asked for, if the request says so.</param>
internal sealed class PageReader<T>(Func<PageCursor?, CancellationToken, Task<Page<T>>> read, Func<T, string?> id, int? pageSize = null)
    where T : JsonModel
{
    /// <summary>Reads page after page until the last one; any of the tokens ends it, and the exception has the one that did.</summary>
    public async IAsyncEnumerator<Page<T>> ReadAsync(CancellationToken listToken, CancellationToken pagesToken, CancellationToken enumerationToken)
    {
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(listToken, pagesToken, enumerationToken);
        PageCursor? cursor = null;
        var seen = new HashSet<PageCursor>();
        while (true)
        {
            var page = await PageAsync(cursor).ConfigureAwait(false);
            var next = PageCursor.Behind(page, id);
            // A server that ignores cursors repeats its only page.
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

        async Task<Page<T>> PageAsync(PageCursor? cursor)
        {
            try
            {
                return await read(cursor, linked.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException exception) when (linked.IsCancellationRequested)
            {
                // The caller knows its own tokens, not the one that links them.
                throw Cancellation.ByCaller(exception.Message, exception, enumerationToken, pagesToken, listToken);
            }
        }
    }

    // When the server does not say whether there is more, a page that is as long as was asked for may have been cut there.
    private bool MayBeFollowed(Page<T> page, PageCursor? next) =>
        page.HasMore is null && next is not null && (page.NextPage is not null || page.Next is not null || (pageSize is > 0 && page.Data.Count >= pageSize));

    private static InvalidResponseException Endless(Page<T> page) => new(
        "The server says that there are more pages, but names none, or names one that was read before.",
        page.ToString(), "$.last_id", page.ResponseInfo, innerException: null);
}
