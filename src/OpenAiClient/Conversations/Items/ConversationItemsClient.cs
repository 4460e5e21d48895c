using OpenAi.Http;
using OpenAi.Responses;

namespace OpenAi.Conversations;

/// <summary>The items of conversations. <c>/conversations/{conversation_id}/items</c>. Safe for use by many threads at once.</summary>
public partial class ConversationItemsClient
{
    internal static Endpoint<ConversationItemCreateRequest, Page<ResponseItem>> Create => field ??=
        Endpoint.Post<ConversationItemCreateRequest, Page<ResponseItem>>("conversations/{conversation_id}/items", PageJson.Reading(ResponseItem.ReadJson));

    internal static ListEndpoint<ConversationItemListQuery, ResponseItem> List => field ??=
        Endpoint.List<ConversationItemListQuery, ResponseItem>("conversations/{conversation_id}/items", ResponseItem.ReadJson, static item => item.Id ?? "");

    internal static Endpoint<ResponseItem> Get => field ??=
        Endpoint.Get("conversations/{conversation_id}/items/{item_id}", ResponseItem.ReadJson);

    internal static Endpoint<Conversation> Delete => field ??=
        Endpoint.Delete("conversations/{conversation_id}/items/{item_id}", Conversation.ReadJson);

    private readonly ApiTransport _transport;

    internal ConversationItemsClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected ConversationItemsClient()
        : this(ClientDouble.Transport)
    {
    }

    /// <summary>Adds items to a conversation. <c>POST /conversations/{conversation_id}/items</c></summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="request">The items.</param>
    /// <param name="query">What the answer should hold. Default: the usual.</param>
    /// <param name="requestOptions">What this call does differently from its client.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The items as the server keeps them.</returns>
    /// <exception cref="ArgumentException"><paramref name="conversationId"/> is <see langword="null"/>, blank, or no id.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="OpenAiException">The call failed; the type says how.</exception>
    public virtual Task<Page<ResponseItem>> CreateAsync(
        string conversationId,
        ConversationItemCreateRequest request,
        ConversationItemQuery? query = null,
        RequestOptions? requestOptions = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Create.At(conversationId) with { Parameters = Parameters(query) }, request, requestOptions, cancellationToken);
    }

    /// <summary>Lists the items of a conversation. <c>GET /conversations/{conversation_id}/items</c></summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="query">Which to list. Default: all, the newest first.</param>
    /// <param name="requestOptions">What this call does differently from its client.</param>
    /// <param name="cancellationToken">Stops the enumeration.</param>
    /// <returns>The list, read page by page while it is enumerated.</returns>
    /// <exception cref="ArgumentException"><paramref name="conversationId"/> is <see langword="null"/>, blank, or no id.</exception>
    public virtual PagedList<ResponseItem> ListAsync(
        string conversationId, ConversationItemListQuery? query = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.List(List.At(conversationId), query, requestOptions, cancellationToken);

    /// <summary>Gets an item. <c>GET /conversations/{conversation_id}/items/{item_id}</c></summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="itemId">The item.</param>
    /// <param name="query">What the answer should hold. Default: the usual.</param>
    /// <param name="requestOptions">What this call does differently from its client.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentException">An id is <see langword="null"/>, blank, or no id.</exception>
    /// <exception cref="OpenAiException">The call failed; the type says how.</exception>
    public virtual Task<ResponseItem> GetAsync(
        string conversationId,
        string itemId,
        ConversationItemQuery? query = null,
        RequestOptions? requestOptions = null,
        CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Get.At(conversationId, itemId) with { Parameters = Parameters(query) }, requestOptions, cancellationToken);

    /// <summary>Takes an item out of a conversation. <c>DELETE /conversations/{conversation_id}/items/{item_id}</c></summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="itemId">The item.</param>
    /// <param name="requestOptions">What this call does differently from its client.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The conversation.</returns>
    /// <exception cref="ArgumentException">An id is <see langword="null"/>, blank, or no id.</exception>
    /// <exception cref="OpenAiException">The call failed; the type says how.</exception>
    public virtual Task<Conversation> DeleteAsync(string conversationId, string itemId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Delete.At(conversationId, itemId), requestOptions, cancellationToken);

    private static string Parameters(ConversationItemQuery? query) => query is null ? "" : QueryString.Of(query);
}
