using System.Text.Json.Nodes;
using OpenAi.Assistants;
using OpenAi.Completions;
using OpenAi.Conformance.Recordings;
using OpenAi.Conformance.Requests;

namespace OpenAi.Conformance.Folds;

/// <summary>
/// Cuts recorded answers, and answers with every property set, into the events of a stream, folds them, and compares the result with the
/// answer: field by field, unknown ones included. What was recorded as a stream is compared with its last events, or with a second way of
/// joining its pieces.
/// </summary>
internal static class FoldsCommand
{
    private const int Made = 64;

    public static int Run(string directory)
    {
        var report = Compare(Recording.All(directory));
        foreach (var problem in report.Problems)
            Console.WriteLine(problem);
        Console.WriteLine(report.Summary);
        return report.Problems.Count == 0 ? 0 : 1;
    }

    public static FoldReport Compare(IEnumerable<Recording> recordings)
    {
        var report = new FoldReport();
        foreach (var recording in recordings.Where(static recording => recording.Status < 300))
        {
            if (recording.IsStream)
                RecordedStream.Compare(recording, report);
            else
                report.Add(Answers(recording));
        }
        var filler = new Filler();
        for (var i = 0; i < Made; i++)
        {
            // An obfuscation pads the pieces of a stream, and belongs to none else.
            report.Add([($"made completion {i}", FoldKind.Completion, Written(filler, typeof(Completion)).Without("obfuscation").With(("object", "text_completion")))]);
            report.Add([($"made message {i}", FoldKind.Message, WithoutIndexes(Written(filler, typeof(ThreadMessage))))]);
            report.Add([($"made step {i}", FoldKind.Step, WithoutIndexes(Written(filler, typeof(ThreadRunStep))))]);
        }
        return report;
    }

    private static JsonObject Written(Filler filler, Type type) => (JsonObject)JsonNode.Parse(Wire.Write(filler.Of(type)!))!;

    // Only the deltas of a stream have them.
    private static JsonObject WithoutIndexes(JsonObject json)
    {
        json.Remove("index");
        foreach (var inner in json.Select(static field => field.Value).SelectMany(static value => value is JsonArray list ? list.OfType<JsonObject>() : value is JsonObject item ? [item] : []))
            WithoutIndexes(inner);
        return json;
    }

    private static IEnumerable<(string Name, FoldKind Kind, JsonObject Json)> Answers(Recording recording)
    {
        if (recording.Response is not JsonObject answer)
            yield break;
        var all = answer["data"] is JsonArray page && (string?)answer["object"] == "list" ? page.OfType<JsonObject>() : [answer];
        foreach (var json in all)
        {
            if (KindOf(recording.Path, json) is { } kind)
                yield return ($"{recording.Name} {(string?)json["id"]}", kind, (JsonObject)json.DeepClone());
        }
    }

    private static FoldKind? KindOf(string path, JsonObject json) => (string?)json["object"] switch
    {
        "chat.completion" => FoldKind.Chat,
        "text_completion" => FoldKind.Completion,
        "response" => FoldKind.Response,
        "thread.message" => FoldKind.Message,
        "thread.run.step" => FoldKind.Step,
        null when Catalog.Resource(path) == "images" => FoldKind.Image,
        null when path.EndsWith("audio/transcriptions", StringComparison.Ordinal) && json.ContainsKey("text") => FoldKind.Transcription,
        _ => null,
    };
}
