using System.Text.Json.Serialization;

namespace OpenAi.Responses;

/// <summary>Lets the model search the web.</summary>
public sealed partial record ResponseWebSearchTool : ResponseTool
{
    /// <summary>Which version of the tool. Default: the current one.</summary>
    [JsonPropertyName("type")]
    public ResponseWebSearchVersion Version { get; set; } = ResponseWebSearchVersion.Current;

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Type => Version.Value;

    /// <summary>Where to search.</summary>
    public ResponseWebSearchFilters? Filters { get; set; }

    /// <summary>How much of what is found the model reads. Default: the server's, <see cref="SearchContextSize.Medium"/>.</summary>
    public SearchContextSize? SearchContextSize { get; set; }

    /// <summary>Where the user is, about.</summary>
    public ResponseUserLocation? UserLocation { get; set; }

    /// <summary>Whether pages are fetched, and not only read from an index. Default: the server's, <see langword="true"/>.</summary>
    public bool? ExternalWebAccess { get; set; }
}
