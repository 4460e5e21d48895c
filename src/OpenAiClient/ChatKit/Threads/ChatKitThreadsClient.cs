using OpenAi.Http;

namespace OpenAi.ChatKit;

/// <summary>The client of ChatKit conversations. <c>/chatkit/threads</c>. Thread-safe.</summary>
public class ChatKitThreadsClient
{
    private static readonly EndpointGroup _group = new("chatkit/threads") { Beta = "chatkit_beta=v1" };

    internal static ListEndpoint<ChatKitThreadListQuery, ChatKitThread> List => field ??= new(_group, static item => item.Id);

    internal static Endpoint<ChatKitThread> Get => field ??= new(_group, HttpMethod.Get, "{thread_id}");

    internal static Endpoint<ChatKitThreadDeleted> Delete => field ??= new(_group, HttpMethod.Delete, "{thread_id}");

    internal static ListEndpoint<ChatKitThreadItemListQuery, ChatKitThreadItem> ListItems => field ??= new(_group, static item => item.Id, "{thread_id}/items");

    private readonly ApiTransport _transport;

    internal ChatKitThreadsClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected ChatKitThreadsClient()
        : this(ClientDouble.Transport)
    {
    }

    /// <summary>Lists the conversations. <c>GET /chatkit/threads</c></summary>
    /// <param name="query">The query. Default: all items.</param>
    /// <include file="Docs.xml" path="docs/options/*"/>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The list, whose pages are requested while it is enumerated.</returns>
    /// <example>
    /// <code>
    /// await foreach (var thread in openai.ChatKit.Threads.ListAsync(new() { User = "user-7" }))
    ///     Console.WriteLine($"{thread.Id}: {thread.Title}");
    /// </code>
    /// </example>
    public virtual PagedList<ChatKitThread> ListAsync(ChatKitThreadListQuery? query = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.List(List, query, requestOptions, cancellationToken);

    /// <summary>Gets a conversation. <c>GET /chatkit/threads/{thread_id}</c></summary>
    /// <param name="threadId">The conversation.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The conversation; <see cref="ListItemsAsync"/> lists its items.</returns>
    /// <exception cref="ArgumentException"><paramref name="threadId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual Task<ChatKitThread> GetAsync(string threadId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Get.At(threadId), requestOptions, cancellationToken);

    /// <summary>Deletes a conversation with its items. <c>DELETE /chatkit/threads/{thread_id}</c></summary>
    /// <param name="threadId">The conversation.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>Whether the object was deleted.</returns>
    /// <exception cref="ArgumentException"><paramref name="threadId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual Task<ChatKitThreadDeleted> DeleteAsync(string threadId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Delete.At(threadId), requestOptions, cancellationToken);

    /// <summary>Lists the items of a conversation. <c>GET /chatkit/threads/{thread_id}/items</c></summary>
    /// <param name="threadId">The conversation.</param>
    /// <param name="query">The query. Default: all items.</param>
    /// <include file="Docs.xml" path="docs/options/*"/>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The list, whose pages are requested while it is enumerated.</returns>
    /// <exception cref="ArgumentException"><paramref name="threadId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual PagedList<ChatKitThreadItem> ListItemsAsync(string threadId, ChatKitThreadItemListQuery? query = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.List(ListItems.At(threadId), query, requestOptions, cancellationToken);
}
