using System.Net.ServerSentEvents;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Assistants;
using OpenAi.Http;

namespace OpenAi.Conformance.Recordings;

/// <summary>Changes each field of each recorded answer in turn, and reads what comes of it.</summary>
internal static class MutantsCommand
{
    private static readonly string[] _answers = ["Event", "Page", "Response"];

    public static int Run(string directory)
    {
        long count = 0, failures = 0;
        foreach (var recording in Recording.All(directory).Where(static recording => recording.Status < 300))
        {
            if (Catalog.Find(recording.Method, recording.Path, recording.IsStream) is not { } endpoint || TypeInfo(endpoint) is not { } typeInfo)
                continue;
            foreach (var body in Bodies(recording, typeInfo))
            {
                foreach (var mutant in Mutation.Of(body))
                {
                    count++;
                    if (Failure(mutant, typeInfo) is { } failure && failures++ < 50)
                        Console.WriteLine($"{recording.Name}: {mutant.What}: {failure}");
                }
            }
        }
        Console.WriteLine($"mutants {count} failures {failures}");
        return failures == 0 ? 0 : 1;
    }

    private static string? Failure(Mutation mutant, JsonTypeInfo typeInfo)
    {
        try
        {
            _ = JsonSerializer.Deserialize(mutant.Json, typeInfo)?.ToString();
            return null;
        }
        catch (JsonException exception) when (!mutant.IsHarmless && exception.Path is not null)
        {
            // This is what the transport turns into InvalidResponseException with the path.
            return null;
        }
        catch (Exception exception)
        {
            return $"{exception.GetType().Name}: {exception.Message}";
        }
    }

    private static JsonTypeInfo? TypeInfo(Endpoint endpoint) =>
        _answers
            .Select(name => endpoint.GetType().GetProperty(name)?.GetValue(endpoint) as JsonTypeInfo)
            .FirstOrDefault(static typeInfo => typeInfo is not null);

    private static IEnumerable<JsonObject> Bodies(Recording recording, JsonTypeInfo typeInfo) =>
        recording.IsStream ? Events(recording, isNamed: typeInfo.Type == typeof(AssistantStreamEvent))
        : recording.Response is JsonObject json ? [json] : [];

    private static IEnumerable<JsonObject> Events(Recording recording, bool isNamed) =>
        from item in SseParser.Create(new MemoryStream(Encoding.UTF8.GetBytes((string)recording.Response!))).Enumerate()
        where item.Data.StartsWith('{')
        let data = (JsonObject)JsonNode.Parse(item.Data)!
        select isNamed ? new JsonObject { ["event"] = item.EventType, ["data"] = data } : data;
}
