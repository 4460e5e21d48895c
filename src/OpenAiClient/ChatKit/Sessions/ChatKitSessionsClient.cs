using OpenAi.Http;

namespace OpenAi.ChatKit;

/// <summary>The client of ChatKit sessions for web pages. <c>/chatkit/sessions</c>. Thread-safe.</summary>
public class ChatKitSessionsClient
{
    private static readonly EndpointGroup _group = new("chatkit/sessions") { Beta = "chatkit_beta=v1" };

    internal static Endpoint<ChatKitSessionCreateRequest, ChatKitSession> Create => field ??= new(_group, HttpMethod.Post);

    internal static Endpoint<ChatKitSession> Cancel => field ??= new(_group, HttpMethod.Post, "{session_id}/cancel");

    private readonly ApiTransport _transport;

    internal ChatKitSessionsClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected ChatKitSessionsClient()
        : this(ClientDouble.Transport)
    {
    }

    /// <summary>Creates a session for one user's page. <c>POST /chatkit/sessions</c></summary>
    /// <param name="request">The workflow, the user and the settings.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The session, with the secret for the user's browser.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// var session = await openai.ChatKit.Sessions.CreateAsync(new() { Workflow = new() { Id = "wf_abc123" }, User = "user-7" });
    /// Console.WriteLine($"The page gets the secret of {session.Id}, of {session.ClientSecret.Length} characters.");
    /// </code>
    /// </example>
    public virtual Task<ChatKitSession> CreateAsync(ChatKitSessionCreateRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Create, request, requestOptions, cancellationToken);
    }

    /// <summary>Cancels a session. <c>POST /chatkit/sessions/{session_id}/cancel</c></summary>
    /// <param name="sessionId">The session.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The updated session.</returns>
    /// <exception cref="ArgumentException"><paramref name="sessionId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual Task<ChatKitSession> CancelAsync(string sessionId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Cancel.At(sessionId), requestOptions, cancellationToken);
}
