using System.Text.Json.Serialization;

namespace OpenAi.Audio;

/// <summary>What a transcription is charged by: tokens, or the duration of the sound, as <see cref="Type"/> says.</summary>
public sealed partial record TranscriptionUsage : JsonModel
{
    /// <summary>What counts.</summary>
    public TranscriptionUsageType? Type { get; set; }

    /// <summary>Tokens of the sound and the prompt.</summary>
    public long? InputTokens { get; set; }

    /// <summary>The same by kind.</summary>
    public TranscriptionInputTokens? InputTokenDetails { get; set; }

    /// <summary>Tokens of the text.</summary>
    public long? OutputTokens { get; set; }

    /// <summary>Both together.</summary>
    public long? TotalTokens { get; set; }

    /// <summary>How much sound is charged.</summary>
    [JsonIgnore]
    public TimeSpan? Duration
    {
        get => Audio.Seconds.ToSpan(Seconds);
        set => Seconds = Audio.Seconds.Of(value);
    }

    /// <summary>The duration as it came.</summary>
    [JsonInclude]
    internal double? Seconds { get; set; }
}
