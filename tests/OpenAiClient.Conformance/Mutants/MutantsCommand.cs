using System.Collections.Concurrent;
using System.Net.ServerSentEvents;
using System.Text;
using System.Text.Json.Nodes;
using OpenAi.Conformance.Recordings;

namespace OpenAi.Conformance.Mutants;

/// <summary>Changes each field of each recorded answer in turn, and checks how the result is read.</summary>
internal static class MutantsCommand
{
    private const int MostPrinted = 50;

    public static int Run(string directory, bool all)
    {
        var (count, failures) = Try(Recording.All(directory));
        foreach (var failure in failures.Take(all ? int.MaxValue : MostPrinted))
            Console.WriteLine(failure);
        Console.WriteLine($"{count} mutants were read and written back, or refused as allowed; {failures.Count} failures");
        return failures.Count == 0 ? 0 : 1;
    }

    public static (long Count, IReadOnlyList<string> Failures) Try(IEnumerable<Recording> recordings)
    {
        long count = 0;
        var failures = new ConcurrentQueue<string>();
        Parallel.ForEach(recordings.Where(static recording => recording.Status < 300).SelectMany(Answers), answer =>
        {
            foreach (var (name, mutant) in Mutants(answer.Json, answer.Event))
            {
                Interlocked.Increment(ref count);
                if (answer.Reader.Problem(name, mutant) is { } problem)
                    failures.Enqueue($"{answer.Name}: {mutant.What}: {problem}");
            }
        });
        return (count, [.. failures.Order(StringComparer.Ordinal)]);
    }

    private static IEnumerable<(string Event, Mutant Mutant)> Mutants(JsonObject json, string name)
    {
        var reversed = Encoding.UTF8.GetBytes(Reverse(json)!.ToJsonString());
        var meaning = new Meaning(Tags.In(reversed), repeats: false);
        yield return (name, new("reversed", reversed, meaning, true));
        if (name.Length > 0)
            yield return ("never.seen.before", new("unknown event", reversed, meaning, true));
        foreach (var excerpt in Excerpt.Of(json))
        {
            foreach (var mutant in Mutant.Of(excerpt.Json, excerpt.Below))
                yield return (name, excerpt.Origin.Length == 0 ? mutant : mutant with { What = $"{excerpt.Origin}: {mutant.What}" });
        }
    }

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
