using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>A part of the summary of the reasoning is done.</summary>
public sealed partial record ResponseReasoningSummaryPartDoneEvent : ResponseStreamEvent
{
    /// <summary>The item.</summary>
    [RepeatedText]
    public string ItemId { get; set; } = "";

    /// <summary>Which item of the output, from 0.</summary>
    public int? OutputIndex { get; set; }

    /// <summary>The whole part.</summary>
    public ResponseContentPart? Part { get; set; }

    /// <summary>How it stands, where it was cut off.</summary>
    public ResponseItemStatus? Status { get; set; }

    /// <summary>Which part of the summary, from 0.</summary>
    public int? SummaryIndex { get; set; }
}
