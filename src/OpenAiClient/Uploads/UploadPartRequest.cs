using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Uploads;

/// <summary>A part of a file. <c>POST /uploads/{upload_id}/parts</c></summary>
public sealed record UploadPartRequest : JsonModel
{
    /// <summary>The bytes. The API takes up to 64 MiB in a part.</summary>
    [JsonIgnore]
    public required FileUpload Data { get; set; }

    internal override JsonTypeInfo TypeInfo => UploadsJson.Of<UploadPartRequest>();
}
