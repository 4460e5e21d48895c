using OpenAi.Http;
using OpenAi.Json;

namespace OpenAi.Audio;

/// <summary>Reads the answer of a server to a request for a streamed transcription.</summary>
internal static class TranscriptionStreamReader
{
    public static TranscriptionStreamEvent Read(string name, ReadOnlySpan<byte> json) => WireJson.Read(json, TranscriptionStreamEvent.ReadJson);

    /// <summary>Converts a whole answer, which some models send even when streaming is requested, to the equivalent events.</summary>
    /// <exception cref="System.Text.Json.JsonException">The answer is neither a transcription nor text.</exception>
    public static IEnumerable<TranscriptionStreamEvent> FromWhole(ReadOnlyMemory<byte> body)
    {
        var whole = WireJson.Read(PlainText.AsJson(body, "text", mediaType: "text/plain").Span, Transcription.ReadJson);
        if (whole.MissingField is { } missing)
            throw new System.Text.Json.JsonException($"The field '{missing}' is missing.", "$." + missing, null, null);
        return
        [
            .. whole.Segments.Where(static segment => segment.Speaker is not null).Select(EventOf),
            new TranscriptionDoneEvent { Text = whole.Text, Languages = whole.Languages, Logprobs = whole.Logprobs, Usage = whole.Usage, ExtraFields = whole.ExtraFields, Whole = whole },
        ];
    }

    private static TranscriptionSegmentEvent EventOf(TranscriptionSegment segment) => new()
    {
        Id = segment.Id,
        StartSeconds = segment.StartSeconds,
        EndSeconds = segment.EndSeconds,
        Text = segment.Text,
        Speaker = segment.Speaker,
        ExtraFields = segment.ExtraFields,
    };
}
