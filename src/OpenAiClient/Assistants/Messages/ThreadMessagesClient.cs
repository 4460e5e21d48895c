using OpenAi.Http;

namespace OpenAi.Assistants;

/// <summary>The client of the messages of threads. <c>/threads/{thread_id}/messages</c>. Thread-safe.</summary>
/// <remarks>
/// OpenAI shut this API down on 2026-08-26, and Azure on the same day; only compatible servers may still offer it. Its successor is the
/// Responses API (<c>/responses</c>), which new code should use.
/// </remarks>
public partial class ThreadMessagesClient
{
    private static readonly EndpointGroup _group = new("threads/{thread_id}/messages") { Beta = AssistantsBeta.Header };

    internal static Endpoint<ThreadMessageRequest, ThreadMessage> Create => field ??= new(_group, HttpMethod.Post);

    internal static ListEndpoint<ThreadMessageListQuery, ThreadMessage> List => field ??= new(_group, static item => item.Id);

    internal static Endpoint<ThreadMessage> Get => field ??= new(_group, HttpMethod.Get, "{message_id}");

    internal static Endpoint<ThreadMessageUpdateRequest, ThreadMessage> Update => field ??= new(_group, HttpMethod.Post, "{message_id}");

    internal static Endpoint<ThreadMessageDeleted> Delete => field ??= new(_group, HttpMethod.Delete, "{message_id}");

    private readonly ApiTransport _transport;

    internal ThreadMessagesClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected ThreadMessagesClient()
        : this(ClientDouble.Transport)
    {
    }

    /// <summary>Adds a message to a thread. <c>POST /threads/{thread_id}/messages</c></summary>
    /// <param name="threadId">The thread.</param>
    /// <param name="request">The message to add.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The message.</returns>
    /// <exception cref="ArgumentException"><paramref name="threadId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// using OpenAi.Assistants;
    ///
    /// var thread = await openai.Assistants.Threads.CreateAsync(new() { Messages = [ThreadMessageRequest.User("Hello")] });
    /// var message = await openai.Assistants.Threads.Messages.CreateAsync(thread.Id, ThreadMessageRequest.User("What is 6 times 7?"));
    /// Console.WriteLine(message.Id);
    /// </code>
    /// </example>
    public virtual Task<ThreadMessage> CreateAsync(
        string threadId, ThreadMessageRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Create.At(threadId), request, requestOptions, cancellationToken);
    }

    /// <summary>
    /// Lists the messages of a thread, the newest first unless the query says otherwise. <c>GET
    /// /threads/{thread_id}/messages</c>
    /// </summary>
    /// <param name="threadId">The thread.</param>
    /// <param name="query">The query. Default: all items.</param>
    /// <include file="Docs.xml" path="docs/list/*"/>
    /// <exception cref="ArgumentException"><paramref name="threadId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual PagedList<ThreadMessage> ListAsync(
        string threadId, ThreadMessageListQuery? query = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.List(List.At(threadId), query, requestOptions, cancellationToken);

    /// <summary>Gets a message. <c>GET /threads/{thread_id}/messages/{message_id}</c></summary>
    /// <param name="threadId">The thread.</param>
    /// <param name="messageId">The message.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The message.</returns>
    /// <exception cref="ArgumentException">An id is <see langword="null"/>, blank, or not valid.</exception>
    public virtual Task<ThreadMessage> GetAsync(
        string threadId, string messageId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Get.At(threadId, messageId), requestOptions, cancellationToken);

    /// <summary>Updates the metadata of a message. <c>POST /threads/{thread_id}/messages/{message_id}</c></summary>
    /// <param name="threadId">The thread.</param>
    /// <param name="messageId">The message.</param>
    /// <param name="request">The request.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The updated message.</returns>
    /// <exception cref="ArgumentException">An id is <see langword="null"/>, blank, or not valid.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public virtual Task<ThreadMessage> UpdateAsync(
        string threadId, string messageId, ThreadMessageUpdateRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Update.At(threadId, messageId), request, requestOptions, cancellationToken);
    }

    /// <summary>Deletes a message. <c>DELETE /threads/{thread_id}/messages/{message_id}</c></summary>
    /// <param name="threadId">The thread.</param>
    /// <param name="messageId">The message.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>Whether the object was deleted.</returns>
    /// <exception cref="ArgumentException">An id is <see langword="null"/>, blank, or not valid.</exception>
    public virtual Task<ThreadMessageDeleted> DeleteAsync(
        string threadId, string messageId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Delete.At(threadId, messageId), requestOptions, cancellationToken);
}
