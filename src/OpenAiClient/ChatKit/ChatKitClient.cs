using OpenAi.Http;

namespace OpenAi.ChatKit;

/// <summary>Sessions for the ChatKit of web pages, and the conversations that come of them. <c>/chatkit</c>. Safe for use by many threads at once.</summary>
public class ChatKitClient
{
    private readonly ApiTransport _transport;

    internal ChatKitClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected ChatKitClient()
        : this(ClientDouble.Transport)
    {
    }

    /// <summary>Sessions, each for one user's page. <c>/chatkit/sessions</c></summary>
    public virtual ChatKitSessionsClient Sessions => field ??= new ChatKitSessionsClient(_transport);

    /// <summary>The conversations. <c>/chatkit/threads</c></summary>
    public virtual ChatKitThreadsClient Threads => field ??= new ChatKitThreadsClient(_transport);
}
