using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>A part of the reasoning summary is complete.</summary>
public sealed partial record ResponseReasoningSummaryPartDoneEvent : ResponseStreamEvent
{
    /// <summary>The id of the item.</summary>
    [RepeatedText]
    public string ItemId { get; set; } = "";

    /// <summary>The index of the output item, from 0.</summary>
    public int? OutputIndex { get; set; }

    /// <summary>The index of the part in the summary, from 0.</summary>
    public int? SummaryIndex { get; set; }

    /// <summary>The complete part.</summary>
    public ResponseContentPart? Part { get; set; }

    /// <summary>The status; set when the part was cut off.</summary>
    public ResponseItemStatus? Status { get; set; }
}
