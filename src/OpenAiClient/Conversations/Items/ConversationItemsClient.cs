using OpenAi.Http;
using OpenAi.Responses;

namespace OpenAi.Conversations;

/// <summary>The client of the items of conversations. <c>/conversations/{conversation_id}/items</c>. Thread-safe.</summary>
public partial class ConversationItemsClient
{
    private static readonly EndpointGroup _group = new("conversations/{conversation_id}/items");

    internal static PageEndpoint<ConversationItemCreateRequest, ResponseItem> Create => field ??= new(_group, HttpMethod.Post);

    internal static ListEndpoint<ConversationItemListQuery, ResponseItem> List => field ??= new(_group, static item => item.Id);

    internal static Endpoint<ResponseItem> Get => field ??= new(_group, HttpMethod.Get, "{item_id}");

    internal static Endpoint<Conversation> Delete => field ??= new(_group, HttpMethod.Delete, "{item_id}");

    private readonly ApiTransport _transport;

    internal ConversationItemsClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected ConversationItemsClient()
        : this(ClientDouble.Transport)
    {
    }

    /// <summary>Adds items to a conversation. <c>POST /conversations/{conversation_id}/items</c></summary>
    /// <param name="conversationId">The id of the conversation.</param>
    /// <param name="request">The items.</param>
    /// <param name="query">Query parameters. Default: <see langword="null"/>.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The items as the server stores them.</returns>
    /// <exception cref="ArgumentException"><paramref name="conversationId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
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
    /// <param name="conversationId">The id of the conversation.</param>
    /// <param name="query">The filter. Default: all items, the newest first.</param>
    /// <include file="Docs.xml" path="docs/list/*"/>
    /// <exception cref="ArgumentException"><paramref name="conversationId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    /// <example>
    /// <code>
    /// using OpenAi.Responses;
    ///
    /// var conversation = await openai.Conversations.CreateAsync(new() { Items = [ResponseItem.User("Hello")] });
    /// await foreach (var item in openai.Conversations.Items.ListAsync(conversation.Id))
    ///     Console.WriteLine(item.Type);
    /// </code>
    /// </example>
    public virtual PagedList<ResponseItem> ListAsync(
        string conversationId, ConversationItemListQuery? query = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.List(List.At(conversationId), query, requestOptions, cancellationToken);

    /// <summary>Gets an item. <c>GET /conversations/{conversation_id}/items/{item_id}</c></summary>
    /// <param name="conversationId">The id of the conversation.</param>
    /// <param name="itemId">The id of the item.</param>
    /// <param name="query">Query parameters. Default: <see langword="null"/>.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentException">An id is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual Task<ResponseItem> GetAsync(
        string conversationId,
        string itemId,
        ConversationItemQuery? query = null,
        RequestOptions? requestOptions = null,
        CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Get.At(conversationId, itemId) with { Parameters = Parameters(query) }, requestOptions, cancellationToken);

    /// <summary>Removes an item from a conversation. <c>DELETE /conversations/{conversation_id}/items/{item_id}</c></summary>
    /// <param name="conversationId">The id of the conversation.</param>
    /// <param name="itemId">The id of the item.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The conversation.</returns>
    /// <exception cref="ArgumentException">An id is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual Task<Conversation> DeleteAsync(string conversationId, string itemId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Delete.At(conversationId, itemId), requestOptions, cancellationToken);

    private static string Parameters(ConversationItemQuery? query) => query is null ? "" : QueryString.Of(query);
}
