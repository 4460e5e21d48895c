using OpenAi.Json;

namespace OpenAi.Uploads;

/// <summary>A part of a file that has arrived.</summary>
public sealed partial record UploadPart : ApiResult
{
    /// <summary>Its id, by which the completion of the upload names it.</summary>
    [Essential]
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>upload.part</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>When it was made.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The upload that it belongs to.</summary>
    public string UploadId { get; set; } = "";
}
