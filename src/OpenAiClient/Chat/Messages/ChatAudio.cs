namespace OpenAi.Chat;

/// <summary>Sound that the model made.</summary>
public sealed partial record ChatAudio : JsonModel
{
    /// <summary>Its id, by which later messages refer to it.</summary>
    public string? Id { get; set; }

    /// <summary>Until when the server keeps it.</summary>
    public DateTimeOffset? ExpiresAt { get; set; }

    /// <summary>The sound itself, in base64, in the format that was asked for.</summary>
    public string? Data { get; set; }

    /// <summary>What is said, as text.</summary>
    public string? Transcript { get; set; }
}
