using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>New text of a message.</summary>
public sealed partial record ResponseTextDeltaEvent : ResponseStreamEvent
{
    /// <summary>The id of the item.</summary>
    [RepeatedText]
    public string ItemId { get; set; } = "";

    /// <summary>The index of the output item, from 0.</summary>
    public int? OutputIndex { get; set; }

    /// <summary>The index of the part in the item, from 0.</summary>
    public int? ContentIndex { get; set; }

    /// <summary>The text to append.</summary>
    public string Delta { get; set; } = "";

    /// <summary>The probabilities of the new tokens, if requested.</summary>
    public IReadOnlyList<TokenLogprob> Logprobs { get; set; } = [];

    /// <summary>Random text that hides the length of the piece from observers of the network.</summary>
    public string? Obfuscation { get; set; }
}
