using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>A call of one of the server's tools goes on.</summary>
public sealed partial record ResponseItemProgressEvent : ResponseStreamEvent
{
    /// <summary>What happens.</summary>
    [JsonPropertyName("type")]
    public ResponseProgress Kind { get; set; } = ResponseProgress.WebSearchInProgress;

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Type => Kind.Value;

    /// <summary>The item.</summary>
    [RepeatedText]
    public string ItemId { get; set; } = "";

    /// <summary>Which item of the output, from 0.</summary>
    public int? OutputIndex { get; set; }
}
