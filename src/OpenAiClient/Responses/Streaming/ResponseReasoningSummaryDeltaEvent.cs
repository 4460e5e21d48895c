using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>New text of the reasoning summary.</summary>
public sealed partial record ResponseReasoningSummaryDeltaEvent : ResponseStreamEvent
{
    /// <summary>The id of the item.</summary>
    [RepeatedText]
    public string ItemId { get; set; } = "";

    /// <summary>The index of the output item, from 0.</summary>
    public int? OutputIndex { get; set; }

    /// <summary>The index of the part in the summary, from 0.</summary>
    public int? SummaryIndex { get; set; }

    /// <summary>The text to append.</summary>
    public string Delta { get; set; } = "";

    /// <summary>Random text that hides the length of the piece from observers of the network.</summary>
    public string? Obfuscation { get; set; }
}
