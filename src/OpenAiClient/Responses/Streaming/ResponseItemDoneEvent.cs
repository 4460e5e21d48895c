namespace OpenAi.Responses;

/// <summary>An item is complete.</summary>
public sealed partial record ResponseItemDoneEvent : ResponseStreamEvent
{
    /// <summary>The index of the output item, from 0.</summary>
    public int? OutputIndex { get; set; }

    /// <summary>The complete item.</summary>
    public ResponseItem? Item { get; set; }
}
