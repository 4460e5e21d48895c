namespace OpenAi.Audio;

/// <summary>The number of tokens used for speech.</summary>
public sealed partial record SpeechUsage : JsonModel
{
    /// <summary>The number of tokens of the text.</summary>
    public long? InputTokens { get; set; }

    /// <summary>The number of tokens of the audio.</summary>
    public long? OutputTokens { get; set; }

    /// <summary>The total number of tokens.</summary>
    public long? TotalTokens { get; set; }
}
