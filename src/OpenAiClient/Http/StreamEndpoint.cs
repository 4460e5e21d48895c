namespace OpenAi.Http;

/// <summary>Reads one event of a stream from its name and its JSON.</summary>
internal delegate TEvent EventReader<out TEvent>(string name, ReadOnlySpan<byte> json);

/// <summary>Describes how the events of a stream are read.</summary>
internal record StreamEndpoint<TEvent> : Endpoint
{
    public StreamEndpoint(EndpointGroup group, HttpMethod method, EventReader<TEvent> read, string path = "")
        : base(group, method, path) => Read = read;

    public EventReader<TEvent> Read { get; }

    /// <summary>Converts a whole answer to equivalent events, for servers that ignore the request for a stream.</summary>
    public required Func<ReadOnlyMemory<byte>, IEnumerable<TEvent>> Whole { get; init; }

    /// <summary>Whether an event is the terminal event of the stream; <c>[DONE]</c> always is.</summary>
    public Func<TEvent, bool> IsLast { get; init; } = static _ => false;

    /// <summary>The number of terminal events: one for each requested item.</summary>
    public int TerminalEvents { get; init; } = 1;

    /// <summary>
    /// Reports which parts of the stream an event continues or ends, and its number; <see langword="null"/> when events have neither, so that
    /// only a terminal event ends the stream.
    /// </summary>
    public Action<TEvent, StreamParts>? TellParts { get; init; }

    /// <summary>Stores in an event the information about its response.</summary>
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

    /// <summary>Converts a request to one for a stream.</summary>
    public required Func<TRequest, TRequest> Streamed { get; init; }

    /// <summary>Returns the number of requested items, each with a terminal event. Default: one.</summary>
    public Func<TRequest, int?> Wanted { get; init; } = static _ => null;

    /// <inheritdoc cref="Endpoint{TRequest, TResponse}.Files"/>
    public Action<TRequest, MultipartBody>? Files { get; init; }
}
