namespace OpenAi.Audio;

/// <summary>How many tokens a speech has used.</summary>
public sealed partial record SpeechUsage : JsonModel
{
    /// <summary>Tokens of the text.</summary>
    public long? InputTokens { get; set; }

    /// <summary>Tokens of the sound.</summary>
    public long? OutputTokens { get; set; }

    /// <summary>Both together.</summary>
    public long? TotalTokens { get; set; }
}
