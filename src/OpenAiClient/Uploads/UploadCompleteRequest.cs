namespace OpenAi.Uploads;

/// <summary>Of which parts the file consists. <c>POST /uploads/{upload_id}/complete</c></summary>
public sealed partial record UploadCompleteRequest : JsonModel
{
    /// <summary>The ids of the parts, in the order in which they make up the file.</summary>
    public required IReadOnlyList<string> PartIds { get; set; }

    /// <summary>
    /// The MD5 checksum of the whole file, by which the server verifies what has arrived. Default: <see langword="null"/>, no
    /// verification.
    /// </summary>
    public string? Md5 { get; set; }
}
