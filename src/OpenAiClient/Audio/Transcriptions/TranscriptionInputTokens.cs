namespace OpenAi.Audio;

/// <summary>The number of input tokens by kind.</summary>
public sealed partial record TranscriptionInputTokens : JsonModel
{
    /// <summary>The number of tokens of the prompt.</summary>
    public long? TextTokens { get; set; }

    /// <summary>The number of tokens of the audio.</summary>
    public long? AudioTokens { get; set; }
}
