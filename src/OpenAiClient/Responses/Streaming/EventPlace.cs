namespace OpenAi.Responses;

/// <summary>Determines the item that an event belongs to.</summary>
internal static class EventPlace
{
    /// <summary>Returns the index of the item; <see langword="null"/> for an event that belongs to no item.</summary>
    public static int? Of(ResponseStreamEvent item) => item switch
    {
        ResponseTextDeltaEvent at => at.OutputIndex ?? 0,
        ResponseTextDoneEvent at => at.OutputIndex ?? 0,
        ResponseArgumentsDeltaEvent at => at.OutputIndex ?? 0,
        ResponseArgumentsDoneEvent at => at.OutputIndex ?? 0,
        ResponsePartAddedEvent at => at.OutputIndex ?? 0,
        ResponsePartDoneEvent at => at.OutputIndex ?? 0,
        ResponseReasoningSummaryDeltaEvent at => at.OutputIndex ?? 0,
        ResponseReasoningSummaryDoneEvent at => at.OutputIndex ?? 0,
        ResponseReasoningSummaryPartAddedEvent at => at.OutputIndex ?? 0,
        ResponseReasoningSummaryPartDoneEvent at => at.OutputIndex ?? 0,
        ResponseReasoningDeltaEvent at => at.OutputIndex ?? 0,
        ResponseReasoningDoneEvent at => at.OutputIndex ?? 0,
        ResponseCodeDeltaEvent at => at.OutputIndex ?? 0,
        ResponseCodeDoneEvent at => at.OutputIndex ?? 0,
        ResponseAnnotationAddedEvent at => at.OutputIndex ?? 0,
        ResponseRefusalDeltaEvent at => at.OutputIndex ?? 0,
        ResponseRefusalDoneEvent at => at.OutputIndex ?? 0,
        ResponseCustomInputDeltaEvent at => at.OutputIndex ?? 0,
        ResponseCustomInputDoneEvent at => at.OutputIndex ?? 0,
        ResponseMcpArgumentsDeltaEvent at => at.OutputIndex ?? 0,
        ResponseMcpArgumentsDoneEvent at => at.OutputIndex ?? 0,
        ResponsePartialImageEvent at => at.OutputIndex ?? 0,
        ResponseShellCommandAddedEvent at => at.OutputIndex ?? 0,
        ResponseShellCommandDeltaEvent at => at.OutputIndex ?? 0,
        ResponseShellCommandDoneEvent at => at.OutputIndex ?? 0,
        ResponseShellOutputDeltaEvent at => at.OutputIndex ?? 0,
        ResponseShellOutputDoneEvent at => at.OutputIndex ?? 0,
        ResponseItemProgressEvent at => at.OutputIndex ?? 0,
        _ => null,
    };
}
