using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>The progress of a built-in tool's call.</summary>
public sealed partial record ResponseItemProgressEvent : ResponseStreamEvent
{
    /// <summary>The kind of progress.</summary>
    [JsonPropertyName("type")]
    public ResponseProgress Kind { get; set; } = ResponseProgress.WebSearchInProgress;

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Type => Kind.Value;

    /// <summary>The id of the item.</summary>
    [RepeatedText]
    public string ItemId { get; set; } = "";

    /// <summary>The index of the output item, from 0.</summary>
    public int? OutputIndex { get; set; }
}
