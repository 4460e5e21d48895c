namespace OpenAi.Responses;

/// <summary>An item is begun.</summary>
public sealed partial record ResponseItemAddedEvent : ResponseStreamEvent
{
    /// <summary>The item as it begins.</summary>
    public ResponseItem? Item { get; set; }

    /// <summary>Which item of the output, from 0.</summary>
    public int? OutputIndex { get; set; }
}
