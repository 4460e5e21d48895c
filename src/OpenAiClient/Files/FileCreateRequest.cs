using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Files;

/// <summary>A file to upload. <c>POST /files</c></summary>
public sealed record FileCreateRequest : JsonModel
{
    /// <summary>The file. The API takes up to 512 MB this way; larger ones go by <c>/uploads</c>.</summary>
    [JsonIgnore]
    public required FileUpload File { get; set; }

    /// <summary>What it is for.</summary>
    public required FilePurpose Purpose { get; set; }

    /// <summary>When the server deletes it. Default: the server's, which is 30 days for batches and never for others.</summary>
    public FileExpirationAfter? ExpiresAfter { get; set; }

    internal override JsonTypeInfo TypeInfo => FilesJson.Of<FileCreateRequest>();
}
