using OpenAi.Http;

namespace OpenAi;

/// <summary>Reads the pages of a list from a server, each with the cursor of the previous page.</summary>
/// <param name="read">Requests the page after a cursor, or the first page without one.</param>
/// <param name="id">Returns the id of an item, which is the cursor when the server sends none.</param>
/// <param name="pageSize">The requested number of items; <see langword="null"/> when the request does not contain it.</param>
internal sealed class PageReader<T>(Func<PageCursor?, CancellationToken, Task<Page<T>>> read, Func<T, string?> id, int? pageSize = null)
    where T : JsonModel
{
    /// <summary>Reads all pages; each of the tokens cancels it, and the exception contains the cancelled token.</summary>
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
            // A repeated cursor would cause an endless loop.
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
                // The exception contains the token of the caller that was cancelled, not the linked one.
                throw Cancellation.ByCaller(exception.Message, exception, enumerationToken, pagesToken, listToken);
            }
        }
    }

    // When the server does not say whether there are more pages, a page with as many items as requested may not be the last.
    private bool MayBeFollowed(Page<T> page, PageCursor? next) =>
        page.HasMore is null && next is not null && (page.NextPage is not null || page.Next is not null || (pageSize is > 0 && page.Data.Count >= pageSize));

    private static InvalidResponseException Endless(Page<T> page) => new(
        "The server says that there are more pages, but sends no cursor for them, or one that was already used.",
        page.ToString(), "$.last_id", page.ResponseInfo, innerException: null);
}
