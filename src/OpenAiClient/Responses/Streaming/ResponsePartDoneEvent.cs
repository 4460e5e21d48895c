using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>A part of an item is done.</summary>
public sealed partial record ResponsePartDoneEvent : ResponseStreamEvent
{
    /// <summary>Which part of the item, from 0.</summary>
    public int? ContentIndex { get; set; }

    /// <summary>The item.</summary>
    [RepeatedText]
    public string ItemId { get; set; } = "";

    /// <summary>Which item of the output, from 0.</summary>
    public int? OutputIndex { get; set; }

    /// <summary>The whole part.</summary>
    public ResponseContentPart? Part { get; set; }
}
