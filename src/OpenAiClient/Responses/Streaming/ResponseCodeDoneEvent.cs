using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>The code that the model writes to be run is done.</summary>
public sealed partial record ResponseCodeDoneEvent : ResponseStreamEvent
{
    /// <summary>The whole code.</summary>
    public string Code { get; set; } = "";

    /// <summary>The item.</summary>
    [RepeatedText]
    public string ItemId { get; set; } = "";

    /// <summary>Which item of the output, from 0.</summary>
    public int? OutputIndex { get; set; }
}
