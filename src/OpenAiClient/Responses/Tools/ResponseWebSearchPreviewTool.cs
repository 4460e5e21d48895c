using System.Text.Json.Serialization;

namespace OpenAi.Responses;

/// <summary>Lets the model search the web; the older tool.</summary>
public sealed partial record ResponseWebSearchPreviewTool : ResponseTool
{
    /// <summary>Which version of the tool. Default: the current one.</summary>
    [JsonPropertyName("type")]
    public ResponseWebSearchPreviewVersion Version { get; set; } = ResponseWebSearchPreviewVersion.Current;

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Type => Version.Value;

    /// <summary>How much of what is found the model reads. Default: the server's, <see cref="SearchContextSize.Medium"/>.</summary>
    public SearchContextSize? SearchContextSize { get; set; }

    /// <summary>Where the user is, about.</summary>
    public ResponseUserLocation? UserLocation { get; set; }

    /// <summary>What to search for. Default: text.</summary>
    public IReadOnlyList<ResponseSearchContentType>? SearchContentTypes { get; set; }
}
