namespace OpenAi.Http;

/// <summary>Reads one event of a stream from its name and its JSON.</summary>
internal delegate TEvent EventReader<out TEvent>(string name, ReadOnlySpan<byte> json);

/// <summary>How the events of a stream are read.</summary>
internal record StreamEndpoint<TEvent> : Endpoint
{
    public StreamEndpoint(EndpointGroup group, HttpMethod method, EventReader<TEvent> read, string path = "")
        : base(group, method, path) => Read = read;

    public EventReader<TEvent> Read { get; }

    /// <summary>The events that say the same as a whole answer, from servers that ignore the wish for a stream.</summary>
    public required Func<ReadOnlyMemory<byte>, IEnumerable<TEvent>> Whole { get; init; }

    /// <summary>Whether an event is the stream's last word; <c>[DONE]</c> always is.</summary>
    public Func<TEvent, bool> IsLast { get; init; } = static _ => false;

    /// <summary>How many such events there are: one for each thing that was asked for.</summary>
    public int LastWords { get; init; } = 1;

    /// <summary>Tells which parts of the stream an event continues or ends; <see langword="null"/> where only a last event ends it.</summary>
    public Action<TEvent, StreamParts>? TellParts { get; init; }

    /// <summary>Tells an event which answer it came in.</summary>
    public Action<TEvent, ResponseInfo> Stamp { get; init; } = static (item, info) =>
    {
        if (item is ApiResult result)
            result.ResponseInfo = info;
    };
}

/// <summary>An operation that answers with a stream of server-sent events.</summary>
internal sealed record StreamEndpoint<TRequest, TEvent> : StreamEndpoint<TEvent>
    where TRequest : JsonModel
{
    public StreamEndpoint(EndpointGroup group, HttpMethod method, EventReader<TEvent> read, string path = "")
        : base(group, method, read, path)
    {
    }

    /// <summary>Turns a request into one that asks for a stream.</summary>
    public required Func<TRequest, TRequest> Streamed { get; init; }

    /// <summary>How many things a request asks for, each with a last word of its own. Default: one.</summary>
    public Func<TRequest, int?> Wanted { get; init; } = static _ => null;

    /// <inheritdoc cref="Endpoint{TRequest, TResponse}.Files"/>
    public Action<TRequest, MultipartBody>? Files { get; init; }
}
