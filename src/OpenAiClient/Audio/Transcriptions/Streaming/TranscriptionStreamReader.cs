using System.Text.Json;
using OpenAi.Http;
using OpenAi.Json;

namespace OpenAi.Audio;

/// <summary>Reads the answer of a server to a request for a streamed transcription.</summary>
internal static class TranscriptionStreamReader
{
    public static TranscriptionStreamEvent Read(string name, ReadOnlySpan<byte> json)
    {
        var item = WireJson.Read(json, TranscriptionStreamEvent.ReadJson);
        return item is UnknownTranscriptionStreamEvent { Json: var chunk } && chunk.TryGetProperty("choices", out var choices) ? OfChunk(chunk, choices) : item;
    }

    /// <summary>Converts a whole answer, which some models send even when streaming is requested, to the equivalent events.</summary>
    /// <exception cref="System.Text.Json.JsonException">The answer is neither a transcription nor text.</exception>
    public static IEnumerable<TranscriptionStreamEvent> FromWhole(ReadOnlyMemory<byte> body)
    {
        var whole = WireJson.Read(PlainText.AsJson(body, "text", mediaType: "text/plain").Span, Transcription.ReadJson);
        if (whole.MissingField is { } missing)
            throw new JsonException($"The field '{missing}' is missing.", "$." + missing, null, null);
        return
        [
            .. whole.Segments.Where(static segment => segment.Speaker is not null).Select(EventOf),
            new TranscriptionDoneEvent { Text = whole.Text, Languages = whole.Languages, Logprobs = whole.Logprobs, Usage = whole.Usage, ExtraFields = whole.ExtraFields, Whole = whole },
        ];
    }

    // vLLM streams chunks like those of a chat.
    private static TranscriptionDeltaEvent OfChunk(JsonElement chunk, JsonElement choices)
    {
        var delta = new TranscriptionDeltaEvent { ExtraFields = new Dictionary<string, JsonElement>() };
        foreach (var field in chunk.EnumerateObject().Where(static field => field.Name != "choices"))
            delta.ExtraFields[field.Name] = field.Value;
        if (choices.ValueKind == JsonValueKind.Array)
            delta.Delta = string.Concat(choices.EnumerateArray().Select(TextOf));
        return delta;
    }

    private static string TextOf(JsonElement choice) =>
        choice.ValueKind == JsonValueKind.Object
        && choice.TryGetProperty("delta", out var delta)
        && delta.ValueKind == JsonValueKind.Object
        && delta.TryGetProperty("content", out var content)
        && content.ValueKind == JsonValueKind.String
            ? SurrogateHalves.Read(content)
            : "";

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
