using System.Globalization;
using OpenAi.Audio;
using OpenAi.Testing.Chat;

namespace OpenAi.Testing.Audio;

/// <summary>A transcription in the format that a request asks for.</summary>
internal sealed class TranscriptionAnswer(FakeTranscriptionRequest request, Transcription said, string task)
{
    private static readonly TimeSpan _second = TimeSpan.FromSeconds(1);

    private bool IsDiarized => request.ResponseFormat == TranscriptionFormat.DiarizedJson;

    private TimeSpan Duration => said.Duration ?? said.Segments.Max(static segment => segment.End) ?? _second;

    /// <summary>The answer as text; <see langword="null"/> in the other formats.</summary>
    public string? AsText => request.ResponseFormat.Value switch
    {
        TranscriptionFormat.Values.Text => said.Text + "\n",
        TranscriptionFormat.Values.Srt => string.Concat(Segments.Select(static (segment, i) => $"{i + 1}\n{Time(segment.Start, ',')} --> {Time(segment.End, ',')}\n{segment.Text.Trim()}\n\n")),
        TranscriptionFormat.Values.Vtt => "WEBVTT\n\n" + string.Concat(Segments.Select(static segment => $"{Time(segment.Start, '.')} --> {Time(segment.End, '.')}\n{segment.Text.Trim()}\n\n")),
        _ => null,
    };

    public Transcription AsJson => request.ResponseFormat.Value switch
    {
        TranscriptionFormat.Values.VerboseJson => said with
        {
            Task = said.Task ?? task,
            Language = said.Language ?? "english",
            Duration = Duration,
            Segments = [.. Segments.Select(Verbose)],
            Words = request.WantsWords && said.Words.Count == 0 ? [.. Words()] : said.Words,
            Usage = said.Usage ?? new() { Type = TranscriptionUsageType.Duration, Duration = TimeSpan.FromSeconds(Math.Ceiling(Duration.TotalSeconds)) },
        },
        TranscriptionFormat.Values.DiarizedJson => said with
        {
            Task = said.Task ?? task,
            Duration = Duration,
            Segments = [.. Segments.Select(Diarized)],
            Usage = Usage,
        },
        _ => said with { Segments = [], Usage = Usage },
    };

    public IEnumerable<TranscriptionStreamEvent> Events
    {
        get
        {
            if (IsDiarized)
            {
                foreach (var segment in Segments.Select(Diarized))
                    yield return new TranscriptionSegmentEvent { Id = segment.Id, Start = segment.Start, End = segment.End, Text = segment.Text, Speaker = segment.Speaker };
            }
            else
            {
                foreach (var piece in TextPieces.Of(said.Text))
                    yield return new TranscriptionDeltaEvent { Delta = piece };
            }
            yield return new TranscriptionDoneEvent { Text = said.Text, Languages = said.Languages, Logprobs = said.Logprobs, Usage = Usage };
        }
    }

    private IReadOnlyList<TranscriptionSegment> Segments =>
        said.Segments.Count > 0 ? said.Segments : [new() { Start = TimeSpan.Zero, End = Duration, Text = said.Text }];

    private TranscriptionUsage Usage
    {
        get
        {
            var (sound, text) = (10L, (long)TokenEstimate.Of(said.Text));
            return said.Usage ?? new()
            {
                Type = TranscriptionUsageType.Tokens,
                InputTokens = sound,
                InputTokenDetails = new() { TextTokens = 0, AudioTokens = sound },
                OutputTokens = text,
                TotalTokens = sound + text,
            };
        }
    }

    private TranscriptionSegment Diarized(TranscriptionSegment segment, int index) => segment with
    {
        Type = "transcript.text.segment",
        Id = segment.Id.Length > 0 ? segment.Id : string.Create(CultureInfo.InvariantCulture, $"seg_{index}"),
        Speaker = segment.Speaker ?? (request.KnownSpeakerNames is [var known, ..] ? known : "A"),
    };

    private static TranscriptionSegment Verbose(TranscriptionSegment segment, int index) => segment with
    {
        RawId = segment.RawId ?? System.Text.Json.JsonElement.Parse(index.ToString(CultureInfo.InvariantCulture)),
        Seek = segment.Seek ?? 0,
        Tokens = segment.Tokens ?? [50364, 50464],
        Temperature = segment.Temperature ?? 0,
        AvgLogprob = segment.AvgLogprob ?? -0.5,
        CompressionRatio = segment.CompressionRatio ?? 0.8,
        NoSpeechProb = segment.NoSpeechProb ?? 0.002,
    };

    private IEnumerable<TranscriptionWord> Words()
    {
        var words = said.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Select((word, i) => new TranscriptionWord { Word = word.Trim('.', ',', '!', '?'), Start = Duration * i / words.Length, End = Duration * (i + 1) / words.Length });
    }

    private static string Time(TimeSpan? time, char fraction) =>
        (time ?? TimeSpan.Zero).ToString($@"hh\:mm\:ss\{fraction}fff", CultureInfo.InvariantCulture);
}
