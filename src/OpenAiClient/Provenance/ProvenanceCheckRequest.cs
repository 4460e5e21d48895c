using System.Text.Json.Serialization;

namespace OpenAi.Provenance;

/// <summary>A file to be checked. <c>POST /content_provenance_checks</c></summary>
public sealed partial record ProvenanceCheckRequest : JsonModel
{
    /// <summary>An image, or sound.</summary>
    [JsonIgnore]
    public required FileUpload File { get; set; }
}
