using System.Text.Json.Serialization;

namespace OpenAi.Uploads;

/// <summary>A part of a file. <c>POST /uploads/{upload_id}/parts</c></summary>
public sealed partial record UploadPartRequest : JsonModel
{
    /// <summary>The bytes. The API takes up to 64 MiB in a part.</summary>
    [JsonIgnore]
    public required FileUpload Data { get; set; }
}
