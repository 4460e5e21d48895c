namespace OpenAi.Http;

internal sealed partial class ApiTransport
{
    /// <summary>A list that is read page by page; the query says where the first begins.</summary>
    public PagedList<TItem> List<TQuery, TItem>(
        ListEndpoint<TQuery, TItem> endpoint, TQuery? query, RequestOptions? options, CancellationToken cancellationToken)
        where TQuery : class
        where TItem : JsonModel
    {
        var first = query is null ? "" : QueryString.Of(query, endpoint.Query);
        return new PagedList<TItem>(ReadPageAsync, endpoint.Id, cancellationToken);

        async Task<Page<TItem>> ReadPageAsync(string? cursor, CancellationToken token)
        {
            var request = new ApiRequest { Endpoint = endpoint, Query = cursor is null ? first : QueryString.With(first, "after", cursor) };
            var page = await SendAsync(request, endpoint.Page, options, token).ConfigureAwait(false);
            page.ReadAs = endpoint.Page;
            return page;
        }
    }
}
