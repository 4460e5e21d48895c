using System.Text.Json.Serialization;

namespace OpenAi.Responses;

/// <summary>The model must call this built-in tool.</summary>
public sealed partial record ResponseHostedChoice : ResponseToolChoice
{
    /// <summary>The tool.</summary>
    [JsonPropertyName("type")]
    public ResponseHostedTool Tool { get; set; } = ResponseHostedTool.WebSearchPreview;

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Type => Tool.Value;
}
