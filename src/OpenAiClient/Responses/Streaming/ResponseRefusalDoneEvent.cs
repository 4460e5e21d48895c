using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>The words of refusal are done.</summary>
public sealed partial record ResponseRefusalDoneEvent : ResponseStreamEvent
{
    /// <summary>Which part of the item, from 0.</summary>
    public int? ContentIndex { get; set; }

    /// <summary>The item.</summary>
    [RepeatedText]
    public string ItemId { get; set; } = "";

    /// <summary>Which item of the output, from 0.</summary>
    public int? OutputIndex { get; set; }

    /// <summary>All the words.</summary>
    public string Refusal { get; set; } = "";
}
