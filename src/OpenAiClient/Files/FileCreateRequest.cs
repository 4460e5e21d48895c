using System.Text.Json.Serialization;

namespace OpenAi.Files;

/// <summary>A request to upload a file. <c>POST /files</c></summary>
public sealed partial record FileCreateRequest : JsonModel
{
    /// <summary>The file, at most 512 MB; larger files need <c>/uploads</c>.</summary>
    [JsonIgnore]
    public required FileUpload File { get; set; }

    /// <summary>The purpose.</summary>
    public required FilePurpose Purpose { get; set; }

    /// <summary>
    /// The time after which the server deletes the file. Default: the server's, which is 30 days for batches and never for other purposes.
    /// </summary>
    public FileExpirationAfter? ExpiresAfter { get; set; }
}
