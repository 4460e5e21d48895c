using OpenAi.Json;

namespace OpenAi.Uploads;

/// <summary>An uploaded part of a file.</summary>
public sealed partial record UploadPart : ApiResult
{
    /// <summary>The id, with which the request to complete the upload refers to the part.</summary>
    [Essential]
    public string Id { get; set; } = "";

    /// <summary>The object type, always <c>upload.part</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>The creation time.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The id of the upload.</summary>
    public string UploadId { get; set; } = "";
}
