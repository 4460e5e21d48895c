using System.Text.Json.Serialization;

namespace OpenAi.Audio;

/// <summary>The billed usage of a transcription: tokens, or the duration of the audio, as <see cref="Type"/> says.</summary>
public sealed partial record TranscriptionUsage : JsonModel
{
    /// <summary>The kind of usage.</summary>
    public TranscriptionUsageType? Type { get; set; }

    /// <summary>The number of tokens of the audio and the prompt.</summary>
    public long? InputTokens { get; set; }

    /// <summary>The number of input tokens by kind.</summary>
    public TranscriptionInputTokens? InputTokenDetails { get; set; }

    /// <summary>The number of tokens of the text.</summary>
    public long? OutputTokens { get; set; }

    /// <summary>The total number of tokens.</summary>
    public long? TotalTokens { get; set; }

    /// <summary>The billed duration of the audio.</summary>
    [JsonIgnore]
    public TimeSpan? Duration
    {
        get => Audio.Seconds.ToSpan(Seconds);
        set => Seconds = Audio.Seconds.Of(value);
    }

    /// <summary>The duration in seconds as the server sent it.</summary>
    [JsonInclude]
    internal double? Seconds { get; set; }
}
