using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>The text of a part of the summary of the reasoning is done.</summary>
public sealed partial record ResponseReasoningSummaryDoneEvent : ResponseStreamEvent
{
    /// <summary>The item.</summary>
    [RepeatedText]
    public string ItemId { get; set; } = "";

    /// <summary>Which item of the output, from 0.</summary>
    public int? OutputIndex { get; set; }

    /// <summary>Which part of the summary, from 0.</summary>
    public int? SummaryIndex { get; set; }

    /// <summary>The whole text.</summary>
    [JsonPropertyName("text")]
    public string WholeText { get; set; } = "";
}
