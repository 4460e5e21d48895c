using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>The code that the model writes to be executed is complete.</summary>
public sealed partial record ResponseCodeDoneEvent : ResponseStreamEvent
{
    /// <summary>The id of the item.</summary>
    [RepeatedText]
    public string ItemId { get; set; } = "";

    /// <summary>The index of the output item, from 0.</summary>
    public int? OutputIndex { get; set; }

    /// <summary>The complete code.</summary>
    public string Code { get; set; } = "";
}
