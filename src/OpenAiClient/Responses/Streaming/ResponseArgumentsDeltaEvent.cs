using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>New arguments of a function call.</summary>
public sealed partial record ResponseArgumentsDeltaEvent : ResponseStreamEvent
{
    /// <summary>The id of the item.</summary>
    [RepeatedText]
    public string ItemId { get; set; } = "";

    /// <summary>The index of the output item, from 0.</summary>
    public int? OutputIndex { get; set; }

    /// <summary>The JSON text to append.</summary>
    public string Delta { get; set; } = "";

    /// <summary>Random text that hides the length of the piece from observers of the network.</summary>
    public string? Obfuscation { get; set; }
}
