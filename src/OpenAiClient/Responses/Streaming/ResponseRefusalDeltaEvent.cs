using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>New words of refusal.</summary>
public sealed partial record ResponseRefusalDeltaEvent : ResponseStreamEvent
{
    /// <summary>Which part of the item, from 0.</summary>
    public int? ContentIndex { get; set; }

    /// <summary>The words to add.</summary>
    public string Delta { get; set; } = "";

    /// <summary>The item.</summary>
    [RepeatedText]
    public string ItemId { get; set; } = "";

    /// <summary>Random text that hides the length of the piece from observers.</summary>
    public string? Obfuscation { get; set; }

    /// <summary>Which item of the output, from 0.</summary>
    public int? OutputIndex { get; set; }
}
