using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>The text of a refusal is complete.</summary>
public sealed partial record ResponseRefusalDoneEvent : ResponseStreamEvent
{
    /// <summary>The id of the item.</summary>
    [RepeatedText]
    public string ItemId { get; set; } = "";

    /// <summary>The index of the output item, from 0.</summary>
    public int? OutputIndex { get; set; }

    /// <summary>The index of the part in the item, from 0.</summary>
    public int? ContentIndex { get; set; }

    /// <summary>The complete text of the refusal.</summary>
    public string Refusal { get; set; } = "";
}
