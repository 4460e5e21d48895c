using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>The text of a part is done.</summary>
public sealed partial record ResponseTextDoneEvent : ResponseStreamEvent
{
    /// <summary>Which part of the item, from 0.</summary>
    public int? ContentIndex { get; set; }

    /// <summary>The item.</summary>
    [RepeatedText]
    public string ItemId { get; set; } = "";

    /// <summary>How likely each token was, when that was asked for.</summary>
    public IReadOnlyList<TokenLogprob> Logprobs { get; set; } = [];

    /// <summary>Which item of the output, from 0.</summary>
    public int? OutputIndex { get; set; }

    /// <summary>The whole text.</summary>
    [JsonPropertyName("text")]
    public string WholeText { get; set; } = "";
}
