using System.Globalization;
using OpenAi.Json;

namespace OpenAi.Http;

internal sealed partial class ApiTransport
{
    /// <summary>Creates a list that is requested page by page; the query says where the first page begins.</summary>
    public PagedList<TItem> List<TQuery, TItem>(
        ListEndpoint<TQuery, TItem> endpoint, TQuery? query, RequestOptions? options, CancellationToken cancellationToken)
        where TQuery : JsonModel
        where TItem : JsonModel, IJsonModel<TItem>
    {
        var first = query is null ? "" : QueryString.Of(query);
        return List(endpoint, endpoint.Id, first, options, cancellationToken);
    }

    /// <summary>Creates a list that is requested page by page from its beginning.</summary>
    public PagedList<TItem> List<TItem>(ListEndpoint<TItem> endpoint, RequestOptions? options, CancellationToken cancellationToken)
        where TItem : JsonModel, IJsonModel<TItem> =>
        List(endpoint, endpoint.Id, "", options, cancellationToken);

    // The caller may set the limit in the request's options or in the query; the options win.
    private static int? PageSize(string query, RequestOptions? options)
    {
        var limit = options?.Query?.TryGetValue("limit", out var own) == true ? own : QueryString.Parse(query).LastOrDefault(static parameter => parameter.Key == "limit").Value;
        return int.TryParse(limit, NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? size : null;
    }

    private PagedList<TItem> List<TItem>(
        Endpoint endpoint, Func<TItem, string?> id, string first, RequestOptions? options, CancellationToken cancellationToken)
        where TItem : JsonModel, IJsonModel<TItem>
    {
        return new PagedList<TItem>(new PageReader<TItem>(ReadPageAsync, id, PageSize(first, options)), cancellationToken);

        Task<Page<TItem>> ReadPageAsync(PageCursor? cursor, CancellationToken token)
        {
            var request = new ApiRequest { Endpoint = endpoint, Query = cursor is { } next ? QueryString.With(first, next.Parameter, next.Value) : first };
            return SendAsync(request, PageJson<TItem>.Json, options, token);
        }
    }
}
