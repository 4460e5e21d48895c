using System.Text.Json.Serialization;

namespace OpenAi.Files;

/// <summary>A file to upload. <c>POST /files</c></summary>
public sealed partial record FileCreateRequest : JsonModel
{
    /// <summary>The file. The API takes up to 512 MB this way; larger ones go by <c>/uploads</c>.</summary>
    [JsonIgnore]
    public required FileUpload File { get; set; }

    /// <summary>What it is for.</summary>
    public required FilePurpose Purpose { get; set; }

    /// <summary>When the server deletes it. Default: the server's, which is 30 days for batches and never for others.</summary>
    public FileExpirationAfter? ExpiresAfter { get; set; }
}
