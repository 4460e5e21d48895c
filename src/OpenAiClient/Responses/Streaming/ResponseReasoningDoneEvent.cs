using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>A part of the reasoning is done.</summary>
public sealed partial record ResponseReasoningDoneEvent : ResponseStreamEvent
{
    /// <summary>Which part of the item, from 0.</summary>
    public int? ContentIndex { get; set; }

    /// <summary>The item.</summary>
    [RepeatedText]
    public string ItemId { get; set; } = "";

    /// <summary>Which item of the output, from 0.</summary>
    public int? OutputIndex { get; set; }

    /// <summary>The whole text.</summary>
    [JsonPropertyName("text")]
    public string WholeText { get; set; } = "";
}
