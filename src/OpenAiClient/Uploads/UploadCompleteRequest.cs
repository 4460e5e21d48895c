namespace OpenAi.Uploads;

/// <summary>A request to complete an upload with its parts. <c>POST /uploads/{upload_id}/complete</c></summary>
public sealed partial record UploadCompleteRequest : JsonModel
{
    /// <summary>The ids of the parts, in the order in which they make up the file.</summary>
    public required IReadOnlyList<string> PartIds { get; set; }

    /// <summary>
    /// The MD5 checksum of the whole file, with which the server verifies it. Default: <see langword="null"/>, no verification.
    /// </summary>
    public string? Md5 { get; set; }
}
