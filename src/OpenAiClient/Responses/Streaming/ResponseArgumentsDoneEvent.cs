using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>The arguments of a function's call are done.</summary>
public sealed partial record ResponseArgumentsDoneEvent : ResponseStreamEvent
{
    /// <summary>All the arguments, as JSON.</summary>
    public string Arguments { get; set; } = "";

    /// <summary>The item.</summary>
    [RepeatedText]
    public string ItemId { get; set; } = "";

    /// <summary>The function.</summary>
    public string? Name { get; set; }

    /// <summary>Which item of the output, from 0.</summary>
    public int? OutputIndex { get; set; }
}
