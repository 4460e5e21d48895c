using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>The input of a custom tool's call is done.</summary>
public sealed partial record ResponseCustomInputDoneEvent : ResponseStreamEvent
{
    /// <summary>The whole input.</summary>
    public string Input { get; set; } = "";

    /// <summary>The item.</summary>
    [RepeatedText]
    public string ItemId { get; set; } = "";

    /// <summary>Which item of the output, from 0.</summary>
    public int? OutputIndex { get; set; }
}
