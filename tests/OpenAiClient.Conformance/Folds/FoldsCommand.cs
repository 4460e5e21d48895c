using System.Text;
using System.Text.Json.Nodes;
using OpenAi.Chat;
using OpenAi.Completions;
using OpenAi.Conformance.Mutants;
using OpenAi.Conformance.Recordings;
using OpenAi.Conformance.Requests;
using OpenAi.Json;
using OpenAi.Responses;

namespace OpenAi.Conformance.Folds;

/// <summary>
/// Cuts recorded answers, and answers with every property set, into the events of a stream, folds them, and compares the result with the
/// answer: field by field, unknown ones included.
/// </summary>
internal static class FoldsCommand
{
    private const int Made = 64;

    public static int Run(string directory)
    {
        var (count, problems) = Compare(Recording.All(directory));
        foreach (var problem in problems)
            Console.WriteLine(problem);
        Console.WriteLine($"{count} answers with unknown fields were cut into streams, and {count - problems.Count} folded to the same answer");
        return problems.Count == 0 ? 0 : 1;
    }

    public static (int Count, IReadOnlyList<string> Problems) Compare(IEnumerable<Recording> recordings)
    {
        var answers = recordings.Where(static recording => recording.Status < 300 && !recording.IsStream).SelectMany(Answers).ToList();
        var filler = new Filler();
        answers.AddRange(Enumerable.Range(0, Made).Select(i => ($"made completion {i}", Kind.Completion, Written(filler, typeof(Completion)))));
        List<string> problems = [.. answers.Select(static answer => Problem(answer.Name, answer.Kind, answer.Json)).OfType<string>()];
        return (answers.Count, problems);
    }

    private static JsonObject Written(Filler filler, Type type)
    {
        var json = (JsonObject)JsonNode.Parse(Wire.Write(filler.Of(type)!))!;
        json["object"] = "text_completion";
        // It pads the pieces of a stream, and belongs to none else.
        json.Remove("obfuscation");
        return json;
    }

    private static IEnumerable<(string Name, Kind Kind, JsonObject Json)> Answers(Recording recording)
    {
        if (recording.Response is not JsonObject answer)
            yield break;
        var all = answer["data"] is JsonArray page ? page.OfType<JsonObject>() : [answer];
        foreach (var json in all)
        {
            var kind = (string?)json["object"] switch { "chat.completion" => Kind.Chat, "text_completion" => Kind.Completion, "response" => Kind.Response, _ => Kind.None };
            if (kind != Kind.None)
                yield return ($"{recording.Name} {(string?)json["id"]}", kind, (JsonObject)json.DeepClone());
        }
    }

    private static string? Problem(string name, Kind kind, JsonObject answer)
    {
        UnknownMarks.Add(answer);
        foreach (var part in Parts(kind, answer))
            UnknownMarks.Add(part);
        JsonModel folded = kind switch
        {
            Kind.Chat => Chat(answer),
            Kind.Completion => Completion(answer),
            _ => Response(answer),
        };
        var bytes = Encoding.UTF8.GetBytes(answer.ToJsonString());
        return new Meaning(Tags.In(bytes), repeats: false).Difference(bytes, WireJson.Bytes(folded)) is { } difference ? $"{name}: {difference}" : null;
    }

    private static IEnumerable<JsonObject> Parts(Kind kind, JsonObject answer) =>
        kind == Kind.Response
            ? answer["output"]!.AsArray().OfType<JsonObject>().SelectMany(static item => (item["content"] as JsonArray ?? []).OfType<JsonObject>().Append(item))
            : answer["choices"]!.AsArray().OfType<JsonObject>().SelectMany(static choice => choice["message"] is JsonObject message
                ? [choice, message, .. (message["tool_calls"] as JsonArray ?? []).OfType<JsonObject>()]
                : (JsonObject[])[choice]);

    private static ChatCompletion Chat(JsonObject answer)
    {
        var fold = new ChatCompletionAccumulator();
        foreach (var chunk in ChatStream.OfChat(answer))
            fold.Add(WireJson.ReadPiece(Encoding.UTF8.GetBytes(chunk.ToJsonString()), ChatCompletionChunk.ReadJson));
        return fold.ToCompletion();
    }

    private static Completion Completion(JsonObject answer)
    {
        var fold = new CompletionAccumulator();
        foreach (var piece in ChatStream.OfCompletion(answer))
            fold.Add(WireJson.ReadPiece(Encoding.UTF8.GetBytes(piece.ToJsonString()), OpenAi.Completions.Completion.ReadJson));
        return fold.ToCompletion();
    }

    // The status comes with the last event.
    private static Response Response(JsonObject answer)
    {
        var fold = new ResponseAccumulator();
        foreach (var made in ResponseStream.Of(answer))
            fold.Add((ResponseStreamEvent)ResponsesClient.Stream.Read((string)made["type"]!, Encoding.UTF8.GetBytes(made.ToJsonString())));
        var response = fold.ToResponse();
        return response with { Status = (string?)answer["status"] };
    }

    private enum Kind
    {
        None,
        Chat,
        Completion,
        Response,
    }
}
