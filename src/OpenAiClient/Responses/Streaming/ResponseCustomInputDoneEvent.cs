using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>The input of a custom tool call is complete.</summary>
public sealed partial record ResponseCustomInputDoneEvent : ResponseStreamEvent
{
    /// <summary>The id of the item.</summary>
    [RepeatedText]
    public string ItemId { get; set; } = "";

    /// <summary>The index of the output item, from 0.</summary>
    public int? OutputIndex { get; set; }

    /// <summary>The complete input.</summary>
    public string Input { get; set; } = "";
}
