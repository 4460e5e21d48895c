using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>The text of a part is complete.</summary>
public sealed partial record ResponseTextDoneEvent : ResponseStreamEvent
{
    /// <summary>The id of the item.</summary>
    [RepeatedText]
    public string ItemId { get; set; } = "";

    /// <summary>The index of the output item, from 0.</summary>
    public int? OutputIndex { get; set; }

    /// <summary>The index of the part in the item, from 0.</summary>
    public int? ContentIndex { get; set; }

    /// <summary>The probabilities of the tokens, if requested.</summary>
    public IReadOnlyList<TokenLogprob> Logprobs { get; set; } = [];

    /// <summary>The complete text.</summary>
    [JsonPropertyName("text")]
    public string WholeText { get; set; } = "";
}
