using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>New text of a message.</summary>
public sealed partial record ResponseTextDeltaEvent : ResponseStreamEvent
{
    /// <summary>Which part of the item, from 0.</summary>
    public int? ContentIndex { get; set; }

    /// <summary>The text to add.</summary>
    public string Delta { get; set; } = "";

    /// <summary>The item.</summary>
    [RepeatedText]
    public string ItemId { get; set; } = "";

    /// <summary>How likely each token of it was, when that was asked for.</summary>
    public IReadOnlyList<TokenLogprob> Logprobs { get; set; } = [];

    /// <summary>Random text that hides the length of the piece from observers.</summary>
    public string? Obfuscation { get; set; }

    /// <summary>Which item of the output, from 0.</summary>
    public int? OutputIndex { get; set; }
}
