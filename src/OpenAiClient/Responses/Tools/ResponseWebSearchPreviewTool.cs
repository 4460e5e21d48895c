using System.Text.Json.Serialization;

namespace OpenAi.Responses;

/// <summary>Lets the model search the web; the older tool.</summary>
public sealed partial record ResponseWebSearchPreviewTool : ResponseTool
{
    /// <summary>The version of the tool. Default: the current version.</summary>
    [JsonPropertyName("type")]
    public ResponseWebSearchPreviewVersion Version { get; set; } = ResponseWebSearchPreviewVersion.Current;

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Type => Version.Value;

    /// <summary>How much of the results is added to the model's context. Default: the server's, <see cref="SearchContextSize.Medium"/>.</summary>
    public SearchContextSize? SearchContextSize { get; set; }

    /// <summary>The approximate location of the user.</summary>
    public ResponseUserLocation? UserLocation { get; set; }

    /// <summary>The types of content to search for. Default: text.</summary>
    public IReadOnlyList<ResponseSearchContentType>? SearchContentTypes { get; set; }
}
