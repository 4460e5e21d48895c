namespace OpenAi.Responses;

/// <summary>An item is done.</summary>
public sealed partial record ResponseItemDoneEvent : ResponseStreamEvent
{
    /// <summary>The whole item.</summary>
    public ResponseItem? Item { get; set; }

    /// <summary>Which item of the output, from 0.</summary>
    public int? OutputIndex { get; set; }
}
