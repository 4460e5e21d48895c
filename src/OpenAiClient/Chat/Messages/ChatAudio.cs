namespace OpenAi.Chat;

/// <summary>Audio output of the model.</summary>
public sealed partial record ChatAudio : JsonModel
{
    /// <summary>The id, by which later messages refer to the audio.</summary>
    public string? Id { get; set; }

    /// <summary>When the server deletes the audio.</summary>
    public DateTimeOffset? ExpiresAt { get; set; }

    /// <summary>The audio in base64, in the requested format.</summary>
    public string? Data { get; set; }

    /// <summary>The transcript of the audio.</summary>
    public string? Transcript { get; set; }
}
