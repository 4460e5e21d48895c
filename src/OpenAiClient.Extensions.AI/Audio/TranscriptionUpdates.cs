using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.AI;
using OpenAi.Audio;

namespace OpenAi.Extensions.AI;

/// <summary>Converts the events of one stream to updates. Each text is returned once, whether it arrives in deltas, in segments, or at the end.</summary>
[Experimental(Experiments.Id)]
internal sealed class TranscriptionUpdates(string model)
{
    private bool _hasPieces;
    private bool _hasSegments;

    public SpeechToTextResponseUpdate Next(TranscriptionStreamEvent item) => item switch
    {
        TranscriptionDeltaEvent delta => Piece(delta),
        TranscriptionSegmentEvent segment => Segment(segment),
        TranscriptionDoneEvent done => Done(done),
        _ => Update(SpeechToTextResponseUpdateKind.TextUpdating, item),
    };

    private SpeechToTextResponseUpdate Piece(TranscriptionDeltaEvent delta)
    {
        _hasPieces = true;
        return Update(SpeechToTextResponseUpdateKind.TextUpdating, delta, new TextContent(delta.Delta));
    }

    private SpeechToTextResponseUpdate Segment(TranscriptionSegmentEvent segment)
    {
        var update = _hasPieces
            ? Update(SpeechToTextResponseUpdateKind.TextUpdated, segment)
            : Update(SpeechToTextResponseUpdateKind.TextUpdated, segment, new TextContent(_hasSegments ? segment.Text : segment.Text.TrimStart()));
        _hasSegments = true;
        (update.StartTime, update.EndTime) = (segment.Start, segment.End);
        if (segment.Speaker is { } speaker)
            update.AdditionalProperties = new() { [SoundTexts.Speaker] = speaker };
        return update;
    }

    private SpeechToTextResponseUpdate Done(TranscriptionDoneEvent done)
    {
        var contents = new List<AIContent>();
        if (!_hasPieces && !_hasSegments)
            contents.Add(new TextContent(done.Text));
        if (SoundTexts.UsageOf(done.Usage) is { } usage)
            contents.Add(new UsageContent(usage) { RawRepresentation = done.Usage });
        return Update(SpeechToTextResponseUpdateKind.TextUpdated, done, [.. contents]);
    }

    private SpeechToTextResponseUpdate Update(SpeechToTextResponseUpdateKind kind, TranscriptionStreamEvent item, params AIContent[] contents)
    {
        foreach (var content in contents)
            content.RawRepresentation ??= item;
        return new(contents.ToList()) { Kind = kind, ModelId = model, RawRepresentation = item };
    }
}
