using System.Net.ServerSentEvents;
using System.Text;
using System.Text.Json.Nodes;
using OpenAi.Conformance;
using OpenAi.Conformance.Mutants;
using OpenAi.Http;

namespace OpenAi.Fuzz.Generation;

/// <summary>An answer of an operation, or an event of its stream, from the stubs of the tests.</summary>
/// <param name="Endpoint">The operation.</param>
/// <param name="Line">The operation as the first line of an input.</param>
/// <param name="Event">The name of the event; empty for a whole answer.</param>
/// <param name="Json">The document.</param>
internal sealed record Seed(Endpoint Endpoint, string Line, string Event, JsonSeed Json)
{
    private const int MostExcerpts = 5;
    private const int MostBytes = 3000;

    private static readonly Lazy<Seed[]> _all = new(static () => [.. Read()]);

    public static Seed[] All => _all.Value;

    /// <summary>The line that names an operation in an input.</summary>
    public static string LineOf(Endpoint endpoint) => $"{endpoint.Method} {endpoint.Template}{(Catalog.IsStream(endpoint) ? " stream" : "")}";

    private static IEnumerable<Seed> Read()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Seeds"), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var read = JsonNode.Parse(File.ReadAllBytes(file));
            foreach (var stub in read is JsonArray several ? [.. several] : new[] { read })
            {
                foreach (var seed in Of(stub!))
                    yield return seed;
            }
        }
    }

    private static IEnumerable<Seed> Of(JsonNode stub)
    {
        var (request, response) = (stub["Request"]!, stub["Response"]!);
        var text = (string?)response["Body"];
        var isStream = ((string?)response["Headers"]?["content-type"])?.StartsWith("text/event-stream", StringComparison.Ordinal) == true;
        if (Catalog.Find((string)request["Methods"]![0]!, ((string)request["Path"]!)["/v1/".Length..], isStream) is not { } endpoint || (int)response["StatusCode"]! >= 300)
            yield break;
        if (response["BodyAsJson"] is { } json && Catalog.Answer(endpoint) is not null && !Catalog.IsStream(endpoint))
        {
            // Lists of similar items would take the time of many inputs.
            foreach (var excerpt in Excerpt.Of((JsonObject)json).Take(MostExcerpts).Where(static excerpt => excerpt.Json.Length <= MostBytes))
                yield return new(endpoint, LineOf(endpoint), "", new JsonSeed(excerpt.Json));
        }
        if (!isStream || text is null)
            yield break;
        foreach (var item in SseParser.Create(new MemoryStream(Encoding.UTF8.GetBytes(text))).Enumerate().Where(static item => item.Data.StartsWith('{') && item.Data.Length <= MostBytes))
            yield return new(endpoint, LineOf(endpoint), item.EventType, new JsonSeed(Encoding.UTF8.GetBytes(item.Data)));
    }
}
