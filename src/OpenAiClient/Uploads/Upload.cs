using OpenAi.Files;
using OpenAi.Json;

namespace OpenAi.Uploads;

/// <summary>A file that arrives in parts.</summary>
public sealed partial record Upload : ApiResult
{
    /// <summary>Its id.</summary>
    [Essential]
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>upload</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>When it was made.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The name that the file gets.</summary>
    public string Filename { get; set; } = "";

    /// <summary>How many bytes the file is to have.</summary>
    public long? Bytes { get; set; }

    /// <summary>What the file is for.</summary>
    public FilePurpose? Purpose { get; set; }

    /// <summary>Where it stands.</summary>
    public UploadStatus? Status { get; set; }

    /// <summary>When the server gives it up, unless it is completed before: an hour after it was made.</summary>
    public DateTimeOffset? ExpiresAt { get; set; }

    /// <summary>The file, once the upload is completed; <see langword="null"/> until then.</summary>
    public OpenAiFile? File { get; set; }
}
