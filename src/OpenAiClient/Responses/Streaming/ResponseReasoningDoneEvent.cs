using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>A part of the reasoning is complete.</summary>
public sealed partial record ResponseReasoningDoneEvent : ResponseStreamEvent
{
    /// <summary>The id of the item.</summary>
    [RepeatedText]
    public string ItemId { get; set; } = "";

    /// <summary>The index of the output item, from 0.</summary>
    public int? OutputIndex { get; set; }

    /// <summary>The index of the part in the item, from 0.</summary>
    public int? ContentIndex { get; set; }

    /// <summary>The complete text.</summary>
    [JsonPropertyName("text")]
    public string WholeText { get; set; } = "";
}
