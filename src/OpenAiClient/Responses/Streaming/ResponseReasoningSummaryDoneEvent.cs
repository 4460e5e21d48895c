using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>The text of a part of the reasoning summary is complete.</summary>
public sealed partial record ResponseReasoningSummaryDoneEvent : ResponseStreamEvent
{
    /// <summary>The id of the item.</summary>
    [RepeatedText]
    public string ItemId { get; set; } = "";

    /// <summary>The index of the output item, from 0.</summary>
    public int? OutputIndex { get; set; }

    /// <summary>The index of the part in the summary, from 0.</summary>
    public int? SummaryIndex { get; set; }

    /// <summary>The complete text.</summary>
    [JsonPropertyName("text")]
    public string WholeText { get; set; } = "";
}
