namespace OpenAi.Responses;

/// <summary>An item has begun.</summary>
public sealed partial record ResponseItemAddedEvent : ResponseStreamEvent
{
    /// <summary>The index of the output item, from 0.</summary>
    public int? OutputIndex { get; set; }

    /// <summary>The initial item.</summary>
    public ResponseItem? Item { get; set; }
}
