using OpenAi.Responses;
using OpenAi.Testing.Http;

namespace OpenAi.Testing.Responses;

/// <summary>A response that the server has created, and the part of it that clients have seen.</summary>
internal sealed class FakeResponse(Response response, IReadOnlyList<ResponseItem> input, IReadOnlyList<ResponseItem> context, FakeResponseReply reply)
{
    public Response Response { get; set; } = response;

    /// <summary>The input items.</summary>
    public IReadOnlyList<ResponseItem> Input { get; } = input;

    /// <summary>All items of the chain, up to its own output.</summary>
    public IReadOnlyList<ResponseItem> Context { get; } = context;

    /// <summary>Gets the response as it is until a client has fetched it.</summary>
    public Response Queued() => Begun(ResponseStatus.Queued);

    /// <summary>Gets the response as it is after a client has cancelled it: without what the model would have made.</summary>
    public Response Cancelled() => Begun(ResponseStatus.Cancelled);

    public IReadOnlyList<ResponseStreamEvent> Events => field ??= Numbered();

    /// <summary>Writes the events after the given one.</summary>
    public async Task WriteEventsAsync(FakeExchange exchange, int after)
    {
        foreach (var item in Events.Where(item => item.SequenceNumber > after))
            await exchange.WriteEventAsync(item, reply.EventDelay ?? TimeSpan.Zero, item.Type).ConfigureAwait(false);
    }

    private Response Begun(ResponseStatus status) => Response with
    {
        Status = status,
        // A list, because an empty array would be omitted.
        Output = new List<ResponseItem>(),
        Usage = null,
        Error = null,
        IncompleteDetails = null,
        CompletedAt = null,
    };

    private List<ResponseStreamEvent> Numbered()
    {
        var begun = Begun(ResponseStatus.InProgress);
        List<ResponseStreamEvent> events = Response.Background == true
            ? [new ResponseCreatedEvent { Response = Queued() }, new ResponseQueuedEvent { Response = Queued() }, new ResponseInProgressEvent { Response = begun }]
            : [new ResponseCreatedEvent { Response = begun }, new ResponseInProgressEvent { Response = begun }];
        events.AddRange(reply.Events?.Select(static item => item with { }) ?? Response.Output.SelectMany((item, i) => ResponseEvents.Of(item, i, reply.ChunkSize)));
        events.Add(ResponseEventReader.Of(Response));
        for (var i = 0; i < events.Count; i++)
            events[i].SequenceNumber = i;
        return events;
    }
}
