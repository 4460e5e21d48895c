using OpenAi.Json;

namespace OpenAi.Files;

/// <summary>The description of a file on the server, without its content.</summary>
public sealed partial record OpenAiFile : ApiResult
{
    /// <summary>The id.</summary>
    [Essential]
    public string Id { get; set; } = "";

    /// <summary>The object type, always <c>file</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>The size in bytes.</summary>
    public long? Bytes { get; set; }

    /// <summary>The creation time.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The time when the server deletes the file; <see langword="null"/> when it is not deleted.</summary>
    public DateTimeOffset? ExpiresAt { get; set; }

    /// <summary>The name.</summary>
    public string Filename { get; set; } = "";

    /// <summary>The purpose.</summary>
    public FilePurpose? Purpose { get; set; }

    /// <summary>The processing status. The API declares this field deprecated, and may omit it.</summary>
    public FileStatus? Status { get; set; }

    /// <summary>
    /// The reason why the file cannot be used. The API declares this field deprecated: for a training file, the error of the fine-tuning
    /// job has more details.
    /// </summary>
    public string? StatusDetails { get; set; }
}
