using OpenAi.Http;

namespace OpenAi.Conversations;

/// <summary>
/// The client of conversations that are stored on the server, which responses read and append to. <c>/conversations</c>. Thread-safe.
/// </summary>
public partial class ConversationsClient
{
    private static readonly EndpointGroup _group = new("conversations");

    internal static Endpoint<ConversationCreateRequest, Conversation> Create => field ??= new(_group, HttpMethod.Post);

    internal static Endpoint<Conversation> Get => field ??= new(_group, HttpMethod.Get, "{conversation_id}");

    internal static Endpoint<ConversationUpdateRequest, Conversation> Update => field ??= new(_group, HttpMethod.Post, "{conversation_id}");

    internal static Endpoint<ConversationDeleted> Delete => field ??= new(_group, HttpMethod.Delete, "{conversation_id}");

    private readonly ApiTransport _transport;

    internal ConversationsClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected ConversationsClient()
        : this(ClientDouble.Transport)
    {
    }

    /// <summary>The items of conversations. <c>/conversations/{conversation_id}/items</c></summary>
    public virtual ConversationItemsClient Items => field ??= new ConversationItemsClient(_transport);

    /// <summary>Creates a conversation. <c>POST /conversations</c></summary>
    /// <param name="request">The request. Default: <see langword="null"/>, an empty conversation.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The conversation.</returns>
    /// <example>
    /// <code>
    /// var conversation = await openai.Conversations.CreateAsync();
    /// var response = await openai.Responses.CreateAsync(
    ///     new() { Model = "gpt-5.6-terra", Conversation = conversation.Id, Input = "What is the capital of France?" });
    /// Console.WriteLine(response.Text);
    /// </code>
    /// </example>
    public virtual Task<Conversation> CreateAsync(ConversationCreateRequest? request = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Create, request ?? new(), requestOptions, cancellationToken);

    /// <summary>Gets a conversation. <c>GET /conversations/{conversation_id}</c></summary>
    /// <param name="conversationId">The id of the conversation.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The conversation.</returns>
    /// <exception cref="ArgumentException"><paramref name="conversationId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual Task<Conversation> GetAsync(string conversationId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Get.At(conversationId), requestOptions, cancellationToken);

    /// <summary>Updates the metadata of a conversation. <c>POST /conversations/{conversation_id}</c></summary>
    /// <param name="conversationId">The id of the conversation.</param>
    /// <param name="request">The changes.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The updated conversation.</returns>
    /// <exception cref="ArgumentException"><paramref name="conversationId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public virtual Task<Conversation> UpdateAsync(
        string conversationId, ConversationUpdateRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Update.At(conversationId), request, requestOptions, cancellationToken);
    }

    /// <summary>Deletes a conversation; its items are not deleted. <c>DELETE /conversations/{conversation_id}</c></summary>
    /// <param name="conversationId">The id of the conversation.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The result of the deletion.</returns>
    /// <exception cref="ArgumentException"><paramref name="conversationId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual Task<ConversationDeleted> DeleteAsync(string conversationId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Delete.At(conversationId), requestOptions, cancellationToken);
}
