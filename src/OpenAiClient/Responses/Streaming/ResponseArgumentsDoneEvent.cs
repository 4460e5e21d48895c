using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>The arguments of a function call are complete.</summary>
public sealed partial record ResponseArgumentsDoneEvent : ResponseStreamEvent
{
    /// <summary>The id of the item.</summary>
    [RepeatedText]
    public string ItemId { get; set; } = "";

    /// <summary>The index of the output item, from 0.</summary>
    public int? OutputIndex { get; set; }

    /// <summary>The complete arguments as JSON.</summary>
    public string Arguments { get; set; } = "";

    /// <summary>The name of the function.</summary>
    public string? Name { get; set; }
}
