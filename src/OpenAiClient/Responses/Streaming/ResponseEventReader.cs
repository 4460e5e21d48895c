using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>Reads the events of a response, whose names stand in their JSON, too.</summary>
internal static class ResponseEventReader
{
    public static ResponseStreamEvent Read(string name, ReadOnlySpan<byte> json) => WireJson.Read(json, ResponseStreamEvent.ReadJson);

    /// <summary>Whether an event is the last: servers send no <c>[DONE]</c>.</summary>
    public static bool IsLast(ResponseStreamEvent item) => item is ResponseCompletedEvent or ResponseIncompleteEvent or ResponseFailedEvent or ResponseErrorEvent;

    /// <summary>A whole response as the one event that says the same.</summary>
    public static IEnumerable<ResponseStreamEvent> Whole(ReadOnlyMemory<byte> json) => [Of(WireJson.Read(json.Span, Response.ReadJson))];

    /// <summary>The event that tells how a response stands.</summary>
    public static ResponseStateEvent Of(Response response) => response.Status?.Value switch
    {
        ResponseStatus.Values.Failed or ResponseStatus.Values.Cancelled => new ResponseFailedEvent { Response = response },
        ResponseStatus.Values.Incomplete => new ResponseIncompleteEvent { Response = response },
        ResponseStatus.Values.Queued => new ResponseQueuedEvent { Response = response },
        ResponseStatus.Values.InProgress => new ResponseInProgressEvent { Response = response },
        _ => new ResponseCompletedEvent { Response = response },
    };
}
