using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>A part of an item has begun.</summary>
public sealed partial record ResponsePartAddedEvent : ResponseStreamEvent
{
    /// <summary>The id of the item.</summary>
    [RepeatedText]
    public string ItemId { get; set; } = "";

    /// <summary>The index of the output item, from 0.</summary>
    public int? OutputIndex { get; set; }

    /// <summary>The index of the part in the item, from 0.</summary>
    public int? ContentIndex { get; set; }

    /// <summary>The initial part.</summary>
    public ResponseContentPart? Part { get; set; }
}
