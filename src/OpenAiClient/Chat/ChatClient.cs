using OpenAi.Http;
using OpenAi.Telemetry;

namespace OpenAi.Chat;

/// <summary>
/// The client of chat completions: conversations with a model, and completions that are stored on the server. <c>/chat/completions</c>.
/// Thread-safe.
/// </summary>
public partial class ChatClient
{
    private static readonly EndpointGroup _group = new("chat/completions");

    internal static Endpoint<ChatCompletionRequest, ChatCompletion> Create => field ??= new(_group, HttpMethod.Post) { Operation = ChatOperation.Instance, Fold = ChatChunkReader.Fold };

    internal static StreamEndpoint<ChatCompletionRequest, ChatCompletionChunk> Stream => field ??=
        new(_group, HttpMethod.Post, ChatChunkReader.Read)
        {
            Streamed = static request => request with { Stream = true },
            Whole = static json => [ChatChunkReader.FromWhole(json.Span)],
            TellParts = ChatChunkReader.TellParts,
            Operation = ChatOperation.Instance,
        };

    internal static ListEndpoint<ChatCompletionListQuery, ChatCompletion> ListCompletions => field ??= new(_group, static item => item.Id);

    internal static Endpoint<ChatCompletion> Get => field ??= new(_group, HttpMethod.Get, "{completion_id}");

    internal static Endpoint<ChatCompletionUpdateRequest, ChatCompletion> Update => field ??= new(_group, HttpMethod.Post, "{completion_id}");

    internal static Endpoint<ChatCompletionDeleted> Delete => field ??= new(_group, HttpMethod.Delete, "{completion_id}");

    internal static ListEndpoint<ChatMessageListQuery, StoredChatMessage> ListMessages => field ??= new(_group, static item => item.Id, "{completion_id}/messages");

    private readonly ApiTransport _transport;

    internal ChatClient(ApiTransport transport) => _transport = transport;

    /// <summary>The transport of the calls, for clients that wrap this one.</summary>
    internal ApiTransport Transport => _transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected ChatClient()
        : this(ClientDouble.Transport)
    {
    }

    internal TimeProvider TimeProvider => _transport.Settings.TimeProvider;

    internal ClientSettings Settings => _transport.Settings;

    /// <summary>The base address of the server, without a query.</summary>
    internal Uri ServerAddress => _transport.Settings.BaseAddress.Root;

    /// <summary>Creates a completion, and waits for the whole answer. <c>POST /chat/completions</c></summary>
    /// <param name="request">The request.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// var answer = await openai.Chat.CreateAsync(new()
    /// {
    ///     Model = "gpt-5.6-terra",
    ///     Messages = [ChatMessage.System("You are terse."), ChatMessage.User("What is the capital of France?")],
    /// });
    /// Console.WriteLine(answer.Text);
    /// </code>
    /// </example>
    public virtual Task<ChatCompletion> CreateAsync(ChatCompletionRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Create, request, requestOptions, cancellationToken);
    }

    /// <summary>
    /// Creates a completion, and streams its chunks. <c>POST /chat/completions</c> with <c>stream</c>. Nothing is sent before the
    /// enumeration begins; ending it early stops the server.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <include file="Docs.xml" path="docs/stream/*"/>
    /// <returns>The chunks; <see cref="ChatCompletionAccumulator"/> combines them to a whole answer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// var request = new ChatCompletionRequest { Model = "gpt-5.6-terra", Messages = [ChatMessage.User("Tell me a story.")] };
    /// await foreach (var chunk in openai.Chat.StreamAsync(request))
    ///     Console.Write(chunk.Text);
    /// </code>
    /// </example>
    public virtual IAsyncEnumerable<ChatCompletionChunk> StreamAsync(ChatCompletionRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.StreamAsync(Stream, request, requestOptions, cancellationToken);
    }

    /// <summary>Lists the stored completions. <c>GET /chat/completions</c></summary>
    /// <param name="query">The filter. Default: all completions.</param>
    /// <include file="Docs.xml" path="docs/list/*"/>
    public virtual PagedList<ChatCompletion> ListAsync(ChatCompletionListQuery? query = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.List(ListCompletions, query, requestOptions, cancellationToken);

    /// <summary>Gets a stored completion. <c>GET /chat/completions/{completion_id}</c></summary>
    /// <param name="completionId">The id of the completion.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The completion.</returns>
    /// <exception cref="ArgumentException"><paramref name="completionId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual Task<ChatCompletion> GetAsync(string completionId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Get.At(completionId), requestOptions, cancellationToken);

    /// <summary>Updates the metadata of a stored completion. <c>POST /chat/completions/{completion_id}</c></summary>
    /// <param name="completionId">The id of the completion.</param>
    /// <param name="request">The changes.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The updated completion.</returns>
    /// <exception cref="ArgumentException"><paramref name="completionId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public virtual Task<ChatCompletion> UpdateAsync(string completionId, ChatCompletionUpdateRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Update.At(completionId), request, requestOptions, cancellationToken);
    }

    /// <summary>Deletes a stored completion. <c>DELETE /chat/completions/{completion_id}</c></summary>
    /// <param name="completionId">The id of the completion.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The result of the deletion.</returns>
    /// <exception cref="ArgumentException"><paramref name="completionId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual Task<ChatCompletionDeleted> DeleteAsync(string completionId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Delete.At(completionId), requestOptions, cancellationToken);

    /// <summary>Lists the messages in the request of a stored completion. <c>GET /chat/completions/{completion_id}/messages</c></summary>
    /// <param name="completionId">The id of the completion.</param>
    /// <param name="query">The filter. Default: all messages.</param>
    /// <include file="Docs.xml" path="docs/list/*"/>
    /// <exception cref="ArgumentException"><paramref name="completionId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual PagedList<StoredChatMessage> ListMessagesAsync(string completionId, ChatMessageListQuery? query = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.List(ListMessages.At(completionId), query, requestOptions, cancellationToken);
}
