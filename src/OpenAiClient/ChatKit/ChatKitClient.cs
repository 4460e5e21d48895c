using OpenAi.Http;

namespace OpenAi.ChatKit;

/// <summary>The client of ChatKit: sessions for web pages, and their conversations. <c>/chatkit</c>. Thread-safe.</summary>
public class ChatKitClient
{
    private readonly ApiTransport _transport;

    internal ChatKitClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected ChatKitClient()
        : this(ClientDouble.Transport)
    {
    }

    /// <summary>The client of sessions, each for one user's page. <c>/chatkit/sessions</c></summary>
    public virtual ChatKitSessionsClient Sessions => field ??= new ChatKitSessionsClient(_transport);

    /// <summary>The client of the conversations. <c>/chatkit/threads</c></summary>
    public virtual ChatKitThreadsClient Threads => field ??= new ChatKitThreadsClient(_transport);
}
