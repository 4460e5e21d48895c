using System.Collections.Concurrent;
using System.Net.ServerSentEvents;
using System.Text;
using System.Text.Json.Nodes;

namespace OpenAi.Conformance.Recordings;

/// <summary>Changes each field of each recorded answer in turn, and checks how the result is read.</summary>
internal static class MutantsCommand
{
    private const int MostPrinted = 50;

    public static int Run(string directory)
    {
        var (count, failures) = Try(Recording.All(directory));
        foreach (var failure in failures.Take(MostPrinted))
            Console.WriteLine(failure);
        Console.WriteLine($"mutants {count} failures {failures.Count}");
        return failures.Count == 0 ? 0 : 1;
    }

    public static (long Count, IReadOnlyList<string> Failures) Try(IEnumerable<Recording> recordings)
    {
        long count = 0;
        var failures = new ConcurrentQueue<string>();
        Parallel.ForEach(recordings.Where(static recording => recording.Status < 300).SelectMany(Answers), answer =>
        {
            foreach (var (what, json, isHarmless) in Mutants(answer.Json))
            {
                Interlocked.Increment(ref count);
                if (answer.Reader.Problem(answer.Event, json, mayRefuse: !isHarmless) is { } problem)
                    failures.Enqueue($"{answer.Name}: {what}: {problem}");
            }
        });
        return (count, [.. failures.Order(StringComparer.Ordinal)]);
    }

    private static IEnumerable<Mutation> Mutants(JsonObject json) =>
        Excerpt.Of(json)
            .SelectMany(static excerpt => Mutation.Of(excerpt.Json, excerpt.Below).Select(mutant => excerpt.Origin.Length == 0 ? mutant : mutant with { What = $"{excerpt.Origin}: {mutant.What}" }))
            .Prepend(new("reversed", Encoding.UTF8.GetBytes(Reverse(json)!.ToJsonString()), true));

    private static IEnumerable<(string Name, AnswerReader Reader, string Event, JsonObject Json)> Answers(Recording recording)
    {
        if (Catalog.Find(recording.Method, recording.Path, recording.IsStream) is not { } endpoint || AnswerReader.For(endpoint) is not { } reader)
            return [];
        if (!recording.IsStream)
            return recording.Response is JsonObject json ? [(recording.Name, reader, "", json)] : [];
        return from item in SseParser.Create(new MemoryStream(Encoding.UTF8.GetBytes((string)recording.Response!))).Enumerate()
               where item.Data.StartsWith('{')
               select (recording.Name, reader, item.EventType, (JsonObject)JsonNode.Parse(item.Data)!);
    }

    private static JsonNode? Reverse(JsonNode? node) => node switch
    {
        JsonObject o => new JsonObject(o.Reverse().Select(static field => KeyValuePair.Create(field.Key, Reverse(field.Value)))),
        JsonArray a => new JsonArray([.. a.Select(Reverse)]),
        _ => node?.DeepClone(),
    };
}
