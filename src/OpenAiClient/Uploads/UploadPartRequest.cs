using System.Text.Json.Serialization;

namespace OpenAi.Uploads;

/// <summary>A request to upload a part of a file. <c>POST /uploads/{upload_id}/parts</c></summary>
public sealed partial record UploadPartRequest : JsonModel
{
    /// <summary>The bytes, at most 64 MiB.</summary>
    [JsonIgnore]
    public required FileUpload Data { get; set; }
}
