using OpenAi.Files;
using OpenAi.Json;

namespace OpenAi.Uploads;

/// <summary>A file that is uploaded in parts.</summary>
public sealed partial record Upload : ApiResult
{
    /// <summary>The id.</summary>
    [Essential]
    public string Id { get; set; } = "";

    /// <summary>The object type, always <c>upload</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>The creation time.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The name of the file.</summary>
    public string Filename { get; set; } = "";

    /// <summary>The size of the file in bytes.</summary>
    public long? Bytes { get; set; }

    /// <summary>The purpose of the file.</summary>
    public FilePurpose? Purpose { get; set; }

    /// <summary>The status.</summary>
    public UploadStatus? Status { get; set; }

    /// <summary>The time when the upload expires unless it is completed: an hour after its creation.</summary>
    public DateTimeOffset? ExpiresAt { get; set; }

    /// <summary>The file of a completed upload; <see langword="null"/> until then.</summary>
    public OpenAiFile? File { get; set; }
}
