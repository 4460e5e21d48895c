using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>New text of the summary of the reasoning.</summary>
public sealed partial record ResponseReasoningSummaryDeltaEvent : ResponseStreamEvent
{
    /// <summary>The text to add.</summary>
    public string Delta { get; set; } = "";

    /// <summary>The item.</summary>
    [RepeatedText]
    public string ItemId { get; set; } = "";

    /// <summary>Random text that hides the length of the piece from observers.</summary>
    public string? Obfuscation { get; set; }

    /// <summary>Which item of the output, from 0.</summary>
    public int? OutputIndex { get; set; }

    /// <summary>Which part of the summary, from 0.</summary>
    public int? SummaryIndex { get; set; }
}
