using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.AI;
using OpenAi.Audio;

namespace OpenAi.Extensions.AI;

/// <summary>Converts the answers of <c>/audio/transcriptions</c> and <c>/audio/translations</c>.</summary>
[Experimental(Experiments.Id)]
internal static class SoundTexts
{
    /// <summary>The additional property with the speaker of a segment.</summary>
    public const string Speaker = "speaker";

    public static SpeechToTextResponse Of(Transcription text, string model)
    {
        var (start, end) = PlaceOf(text);
        var properties = new AdditionalPropertiesDictionary();
        if (text.Language is { } language)
            properties["language"] = language;
        if (text.Duration is { } duration)
            properties["duration"] = duration;
        return new([new TextContent(text.Text) { RawRepresentation = text }])
        {
            ModelId = model,
            StartTime = start,
            EndTime = end,
            Usage = UsageOf(text.Usage),
            AdditionalProperties = properties.Count > 0 ? properties : null,
            RawRepresentation = text,
        };
    }

    /// <summary>Converts the token usage; <see langword="null"/> for models that are billed by duration.</summary>
    public static UsageDetails? UsageOf(TranscriptionUsage? usage) => usage is not { TotalTokens: not null } and not { InputTokens: not null } ? null : new()
    {
        InputTokenCount = usage.InputTokens,
        OutputTokenCount = usage.OutputTokens,
        TotalTokenCount = usage.TotalTokens,
        InputAudioTokenCount = usage.InputTokenDetails?.AudioTokens,
        InputTextTokenCount = usage.InputTokenDetails?.TextTokens,
    };

    private static (TimeSpan? Start, TimeSpan? End) PlaceOf(Transcription text)
    {
        if (text.Segments.Count > 0)
            return (text.Segments[0].Start, text.Segments[^1].End);
        return text.Words.Count > 0 ? (text.Words[0].Start, text.Words[^1].End) : (null, null);
    }
}
