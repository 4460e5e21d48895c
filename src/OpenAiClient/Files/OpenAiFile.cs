using OpenAi.Json;

namespace OpenAi.Files;

/// <summary>A file on the server: what it is, not what is in it.</summary>
public sealed partial record OpenAiFile : ApiResult
{
    /// <summary>Its id.</summary>
    [Essential]
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>file</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>How many bytes it has.</summary>
    public long? Bytes { get; set; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the server deletes it; <see langword="null"/> when it is kept.</summary>
    public DateTimeOffset? ExpiresAt { get; set; }

    /// <summary>Its name.</summary>
    public string Filename { get; set; } = "";

    /// <summary>What it is for.</summary>
    public FilePurpose? Purpose { get; set; }

    /// <summary>How far the server is with it. The API calls this field deprecated, and may leave it out.</summary>
    public FileStatus? Status { get; set; }

    /// <summary>
    /// Why it cannot be used. The API calls this field deprecated: for a file to train on, the error of the fine-tuning job
    /// tells more.
    /// </summary>
    public string? StatusDetails { get; set; }
}
