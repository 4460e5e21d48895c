using System.Text;
using OpenAi.Json;

namespace OpenAi.Audio;

/// <summary>
/// Accumulates the events of a stream to the transcription that the same request would return without streaming. It has no side effects and
/// uses neither network nor clock. Not thread-safe.
/// </summary>
public sealed class TranscriptionAccumulator
{
    private readonly StringBuilder _text = new();
    private readonly List<TokenLogprob> _logprobs = [];
    private readonly List<TranscriptionSegment> _segments = [];
    private readonly ExtraFold _fields = new(joinsTexts: false);
    private TranscriptionDoneEvent? _done;
    private ResponseInfo? _info;

    /// <summary>The text so far.</summary>
    public string Text => _done?.Text ?? (_text.Length > 0 ? SurrogateHalves.Joined(_text) : string.Concat(_segments.Select(static segment => segment.Text)).Trim());

    /// <summary>Accumulates a whole stream. It throws the exceptions of the stream.</summary>
    /// <param name="events">The stream.</param>
    /// <param name="cancellationToken">Cancels the stream.</param>
    /// <returns>The whole transcription.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is <see langword="null"/>.</exception>
    public static async Task<Transcription> FoldAsync(IAsyncEnumerable<TranscriptionStreamEvent> events, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(events);
        var accumulator = new TranscriptionAccumulator();
        await foreach (var item in events.WithCancellation(cancellationToken).ConfigureAwait(false))
            accumulator.Add(item);
        return accumulator.ToTranscription();
    }

    /// <summary>Adds the next event; events of unknown kinds are ignored.</summary>
    /// <param name="item">The event.</param>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is <see langword="null"/>.</exception>
    public void Add(TranscriptionStreamEvent item)
    {
        ArgumentNullException.ThrowIfNull(item);
        _info = item.ResponseInfo ?? _info;
        switch (item)
        {
            case TranscriptionDeltaEvent delta:
                _text.Append(delta.Delta);
                _logprobs.AddRange(delta.Logprobs);
                _fields.Add(delta.ExtraFields);
                break;
            case TranscriptionSegmentEvent segment:
                _segments.Add(SegmentOf(segment));
                break;
            case TranscriptionDoneEvent done:
                _done = done;
                _fields.Add(done.ExtraFields);
                break;
        }
    }

    /// <summary>Gets the transcription accumulated so far; more events may be added afterwards.</summary>
    /// <returns>The transcription.</returns>
    public Transcription ToTranscription() => new()
    {
        Text = Text,
        Task = _done?.Whole?.Task,
        Language = _done?.Whole?.Language,
        DurationSeconds = _done?.Whole?.DurationSeconds,
        Words = _done?.Whole?.Words ?? [],
        Languages = _done?.Languages ?? [],
        Logprobs = _done is { Logprobs.Count: > 0 } ? _done.Logprobs : _logprobs.ToArray(),
        Segments = _segments.Count == 0 && _done?.Whole is { } whole ? whole.Segments : _segments.ToArray(),
        Usage = _done?.Usage,
        ExtraFields = _fields.ToFields(),
        ResponseInfo = _info,
    };

    // The format is the same as that of a segment in an answer that is not streamed.
    private static TranscriptionSegment SegmentOf(TranscriptionSegmentEvent segment) => new()
    {
        Type = segment.Type,
        Id = segment.Id,
        StartSeconds = segment.StartSeconds,
        EndSeconds = segment.EndSeconds,
        Text = segment.Text,
        Speaker = segment.Speaker,
        ExtraFields = segment.ExtraFields,
    };
}
