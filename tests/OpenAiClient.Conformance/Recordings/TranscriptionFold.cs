using OpenAi.Audio;

namespace OpenAi.Conformance.Recordings;

/// <summary>Accumulates the deltas of a recorded stream, and compares the text with the whole one that the server sent afterwards.</summary>
internal sealed class TranscriptionFold
{
    private readonly TranscriptionAccumulator _fold = new();

    public IEnumerable<string> Add(TranscriptionStreamEvent item)
    {
        var folded = _fold.Text;
        _fold.Add(item);
        return item is TranscriptionDoneEvent done && folded.Length > 0 && folded != done.Text ? [$"accumulated text: {folded} is not {done.Text}"] : [];
    }
}
