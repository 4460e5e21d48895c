using System.Text.Json.Nodes;

namespace OpenAi.Conformance.Folds;

/// <summary>Makes the events of a transcription, as a server would stream the same answer.</summary>
internal static class TranscriptionStream
{
    /// <summary>Whether servers stream such an answer: one with times of words, or of segments without speakers, comes only as a whole.</summary>
    public static bool IsStreamed(JsonObject answer) => !answer.ContainsKey("duration") && !answer.ContainsKey("words");

    public static IEnumerable<JsonObject> Of(JsonObject answer)
    {
        foreach (var segment in answer.Objects("segments"))
            yield return segment.With(("type", "transcript.text.segment"));
        // Without the text that repeats the pieces, so that they are compared.
        foreach (var piece in Pieces.Of((string)answer["text"]!))
            yield return new JsonObject { ["type"] = "transcript.text.delta", ["delta"] = piece };
        yield return answer.Without("segments").With(("type", "transcript.text.done"));
    }
}
