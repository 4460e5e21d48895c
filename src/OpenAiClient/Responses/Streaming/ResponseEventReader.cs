using OpenAi.Http;
using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>Reads the events of a response. Their names are also contained in their JSON.</summary>
internal static class ResponseEventReader
{
    public static ResponseStreamEvent Read(string name, ReadOnlySpan<byte> json)
    {
        var item = WireJson.Read(json, ResponseStreamEvent.ReadJson);
        return item is UnknownResponseStreamEvent unknown ? ForeignEvents.Of(unknown, name) : item;
    }

    /// <summary>Whether an event is a terminal event; servers send no <c>[DONE]</c>.</summary>
    public static bool IsLast(ResponseStreamEvent item) => item is ResponseCompletedEvent or ResponseIncompleteEvent or ResponseFailedEvent or ResponseErrorEvent;

    public static void TellParts(ResponseStreamEvent item, StreamParts parts) => parts.LastSequenceNumber = item.SequenceNumber ?? parts.LastSequenceNumber;

    /// <summary>Converts a whole response to one equivalent event.</summary>
    public static IEnumerable<ResponseStreamEvent> Whole(ReadOnlyMemory<byte> json) => [Of(WireJson.Read(json.Span, Response.ReadJson))];

    /// <summary>Returns the event for the status of a response.</summary>
    public static ResponseStateEvent Of(Response response) => response.Status?.Value switch
    {
        ResponseStatus.Values.Failed or ResponseStatus.Values.Cancelled => new ResponseFailedEvent { Response = response },
        ResponseStatus.Values.Incomplete => new ResponseIncompleteEvent { Response = response },
        ResponseStatus.Values.Queued => new ResponseQueuedEvent { Response = response },
        ResponseStatus.Values.InProgress => new ResponseInProgressEvent { Response = response },
        _ => new ResponseCompletedEvent { Response = response },
    };
}
