namespace OpenAi.Responses;

/// <summary>Determines the item that an event belongs to.</summary>
internal static class EventPlace
{
    /// <summary>Returns the index and the id of the item, as far as the event has them; <see langword="null"/> for an event that belongs to no item.</summary>
    public static (int? Index, string? Id)? Of(ResponseStreamEvent item) => item switch
    {
        ResponseTextDeltaEvent at => (at.OutputIndex, at.ItemId),
        ResponseTextDoneEvent at => (at.OutputIndex, at.ItemId),
        ResponseArgumentsDeltaEvent at => (at.OutputIndex, at.ItemId),
        ResponseArgumentsDoneEvent at => (at.OutputIndex, at.ItemId),
        ResponsePartAddedEvent at => (at.OutputIndex, at.ItemId),
        ResponsePartDoneEvent at => (at.OutputIndex, at.ItemId),
        ResponseReasoningSummaryDeltaEvent at => (at.OutputIndex, at.ItemId),
        ResponseReasoningSummaryDoneEvent at => (at.OutputIndex, at.ItemId),
        ResponseReasoningSummaryPartAddedEvent at => (at.OutputIndex, at.ItemId),
        ResponseReasoningSummaryPartDoneEvent at => (at.OutputIndex, at.ItemId),
        ResponseReasoningDeltaEvent at => (at.OutputIndex, at.ItemId),
        ResponseReasoningDoneEvent at => (at.OutputIndex, at.ItemId),
        ResponseCodeDeltaEvent at => (at.OutputIndex, at.ItemId),
        ResponseCodeDoneEvent at => (at.OutputIndex, at.ItemId),
        ResponseAnnotationAddedEvent at => (at.OutputIndex, at.ItemId),
        ResponseRefusalDeltaEvent at => (at.OutputIndex, at.ItemId),
        ResponseRefusalDoneEvent at => (at.OutputIndex, at.ItemId),
        ResponseCustomInputDeltaEvent at => (at.OutputIndex, at.ItemId),
        ResponseCustomInputDoneEvent at => (at.OutputIndex, at.ItemId),
        ResponseMcpArgumentsDeltaEvent at => (at.OutputIndex, at.ItemId),
        ResponseMcpArgumentsDoneEvent at => (at.OutputIndex, at.ItemId),
        ResponsePartialImageEvent at => (at.OutputIndex, at.ItemId),
        ResponseShellCommandAddedEvent at => (at.OutputIndex, null),
        ResponseShellCommandDeltaEvent at => (at.OutputIndex, null),
        ResponseShellCommandDoneEvent at => (at.OutputIndex, null),
        ResponseShellOutputDeltaEvent at => (at.OutputIndex, at.ItemId),
        ResponseShellOutputDoneEvent at => (at.OutputIndex, at.ItemId),
        ResponseItemProgressEvent at => (at.OutputIndex, at.ItemId),
        _ => null,
    };
}
