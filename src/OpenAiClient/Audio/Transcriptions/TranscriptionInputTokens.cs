namespace OpenAi.Audio;

/// <summary>Tokens of what went in, by kind.</summary>
public sealed partial record TranscriptionInputTokens : JsonModel
{
    /// <summary>Tokens of the prompt.</summary>
    public long? TextTokens { get; set; }

    /// <summary>Tokens of the sound.</summary>
    public long? AudioTokens { get; set; }
}
