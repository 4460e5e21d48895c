using System.Text.Json.Serialization;

namespace OpenAi.Containers;

/// <summary>
/// A request to copy a file into a container: one to upload, or one that is in <c>/files</c>. <c>POST /containers/{container_id}/files</c>
/// </summary>
public sealed partial record ContainerFileCreateRequest : JsonModel
{
    /// <summary>The file to upload. Default: <see langword="null"/>, the file is given by <see cref="FileId"/>.</summary>
    [JsonIgnore]
    public FileUpload? File { get; set; }

    /// <summary>The id of the file in <c>/files</c>. Default: <see langword="null"/>, <see cref="File"/> is uploaded.</summary>
    public string? FileId { get; set; }
}
