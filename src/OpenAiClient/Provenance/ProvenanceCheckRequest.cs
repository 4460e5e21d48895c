using System.Text.Json.Serialization;

namespace OpenAi.Provenance;

/// <summary>A request to check a file. <c>POST /content_provenance_checks</c></summary>
public sealed partial record ProvenanceCheckRequest : JsonModel
{
    /// <summary>An image or audio file.</summary>
    [JsonIgnore]
    public required FileUpload File { get; set; }
}
