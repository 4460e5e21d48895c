using System.Text.Json.Serialization;

namespace OpenAi.Responses;

/// <summary>Lets the model search the web.</summary>
public sealed partial record ResponseWebSearchTool : ResponseTool
{
    /// <summary>The version of the tool. Default: the current version.</summary>
    [JsonPropertyName("type")]
    public ResponseWebSearchVersion Version { get; set; } = ResponseWebSearchVersion.Current;

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Type => Version.Value;

    /// <summary>A filter for the domains to search.</summary>
    public ResponseWebSearchFilters? Filters { get; set; }

    /// <summary>How much of the results is added to the model's context. Default: the server's, <see cref="SearchContextSize.Medium"/>.</summary>
    public SearchContextSize? SearchContextSize { get; set; }

    /// <summary>The approximate location of the user.</summary>
    public ResponseUserLocation? UserLocation { get; set; }

    /// <summary>Whether pages are fetched from the web, rather than read only from an index. Default: the server's, <see langword="true"/>.</summary>
    public bool? ExternalWebAccess { get; set; }
}
