using System.Text.Json.Nodes;
using OpenAi.Assistants;
using OpenAi.Audio;
using OpenAi.Chat;
using OpenAi.Completions;
using OpenAi.Images;
using OpenAi.Json;
using OpenAi.Responses;

namespace OpenAi.Conformance.Folds;

/// <summary>A kind of answer that is also streamed.</summary>
/// <param name="Names">What several of them are called.</param>
/// <param name="Parts">The parts of an answer to which unknown fields are added, the answer itself excluded.</param>
/// <param name="Folds">Makes streams of an answer, and folds them.</param>
internal sealed record FoldKind(string Names, Func<JsonObject, IEnumerable<JsonObject>> Parts, Func<JsonObject, IEnumerable<Folded>> Folds)
{
    private const string Cut = "cut into pieces";
    private const string Whole = "sent whole where a stream was asked for";

    public static FoldKind Chat { get; } = new("chat completions", Choices, static answer => [new(Cut, answer, ChatOf(answer)), new(Whole, answer, ChatOf([ChatChunkReader.FromWhole(answer.Bytes())]))]);

    public static FoldKind Completion { get; } = new("completions", Choices, static answer => [new(Cut, answer, CompletionOf(answer))]);

    public static FoldKind Response { get; } = new(
        "responses",
        static answer => answer.Objects("output").SelectMany(static item => item.Objects("content").Append(item)),
        static answer => [new(Cut, answer, ResponseOf(answer))]);

    public static FoldKind Message { get; } = new(
        "messages of threads",
        static answer => answer.Objects("content").SelectMany(static part => Inner(part).SelectMany(static inner => inner.Objects("annotations").Append(inner)).Append(part)),
        static answer => Assistants(answer, AssistantStream.OfMessage(answer), "thread.message.completed", static fold => fold.ToMessages()[0]));

    public static FoldKind Step { get; } = new(
        "steps of runs",
        static answer => ((JsonObject)answer["step_details"]!) is var details
            ? details.Objects("tool_calls").SelectMany(static call => Inner(call).SelectMany(static inner => inner.Objects("outputs").SelectMany(static output => Inner(output).Append(output)).Append(inner)).Append(call)).Append(details)
            : [],
        static answer => Assistants(answer, AssistantStream.OfStep(answer), "thread.run.step.completed", static fold => fold.ToSteps()[0]));

    public static FoldKind Transcription { get; } = new("transcriptions", static answer => answer.Objects("segments"), Transcriptions);

    public static FoldKind Image { get; } = new("answers with images", static _ => [], static answer => [new(Whole, answer, ImagesOf(answer).Bytes())]);

    // The object in which a part keeps what it is about, under the name of its type.
    private static JsonObject[] Inner(JsonObject part) => part[(string)part["type"]!] is JsonObject inner ? [inner] : [];

    private static IEnumerable<JsonObject> Choices(JsonObject answer) => answer.Objects("choices").SelectMany(static choice => choice["message"] is JsonObject message
        ? [choice, message, .. message.Objects("tool_calls")]
        : (JsonObject[])[choice]);

    private static ChatCompletion ChatOf(JsonObject answer) => ChatOf(ChatStream.OfChat(answer).Select(static chunk => ChatChunkReader.Read("", chunk.Bytes())));

    /// <summary>Folds chunks.</summary>
    public static ChatCompletion ChatOf(IEnumerable<ChatCompletionChunk> chunks)
    {
        var fold = new ChatCompletionAccumulator();
        foreach (var chunk in chunks)
            fold.Add(chunk);
        return fold.ToCompletion();
    }

    private static Completion CompletionOf(JsonObject answer)
    {
        var fold = new CompletionAccumulator();
        foreach (var piece in ChatStream.OfCompletion(answer))
            fold.Add(WireJson.ReadPiece(piece.Bytes(), OpenAi.Completions.Completion.ReadJson));
        return fold.ToCompletion();
    }

    // The status comes with the last event.
    private static Response ResponseOf(JsonObject answer)
    {
        var fold = new ResponseAccumulator();
        foreach (var made in ResponseStream.Of(answer))
            fold.Add((ResponseStreamEvent)ResponsesClient.Stream.Read((string)made["type"]!, made.Bytes()));
        return fold.ToResponse() with { Status = (string?)answer["status"] };
    }

    private static IEnumerable<Folded> Assistants(JsonObject answer, IEnumerable<(string Event, JsonObject Data)> events, string last, Func<AssistantStreamAccumulator, JsonModel> whole)
    {
        var fold = new AssistantStreamAccumulator();
        foreach (var (name, data) in events)
            fold.Add(AssistantEventReader.Read(name, data.Bytes()));
        yield return new(Cut, AssistantStream.BeforeLast(answer), whole(fold));
        fold.Add(AssistantEventReader.Read(last, answer.Bytes()));
        yield return new(last, answer, whole(fold));
    }

    private static IEnumerable<Folded> Transcriptions(JsonObject answer)
    {
        yield return new(Whole, answer, TranscriptionOf(TranscriptionStreamReader.FromWhole(answer.Bytes())));
        if (!TranscriptionStream.IsStreamed(answer))
            yield break;
        TranscriptionStreamEvent[] events = [.. TranscriptionStream.Of(answer).Select(static made => TranscriptionStreamReader.Read("", made.Bytes()))];
        yield return new(Cut, answer, TranscriptionOf(events));
        // What the pieces alone make; the last event repeats the text.
        yield return new("pieces alone", new() { ["text"] = answer["text"]!.DeepClone() }, new Transcription { Text = TranscriptionOf(events[..^1]).Text });
    }

    private static Transcription TranscriptionOf(IEnumerable<TranscriptionStreamEvent> events)
    {
        var fold = new TranscriptionAccumulator();
        foreach (var item in events)
            fold.Add(item);
        return fold.ToTranscription();
    }

    // Each image is an event of its own, with the fields that all share.
    private static JsonObject ImagesOf(JsonObject answer)
    {
        JsonObject[] events = [.. ImageStreamReader.FromWhole(answer.Bytes(), "image_generation.completed").Select(static item => (JsonObject)JsonNode.Parse(item.ToString())!)];
        string[] own = ["b64_json", "url", "revised_prompt"];
        return events[^1].Without([.. own, "type", "created_at"]).With(
            ("created", events[^1]["created_at"]),
            ("data", new JsonArray([.. events.Select(item => item.Without([.. item.Select(static field => field.Key).Except(own)]))])));
    }
}
