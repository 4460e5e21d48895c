using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpenAi.Conformance.Recordings;
using OpenAi.Responses;

namespace OpenAi.Conformance.Spec;

/// <summary>Reads the description's own examples of each event of a response: is anything lost, is everything typed.</summary>
internal static class ExamplesCommand
{
    public static int Run(string file)
    {
        var waivers = Waivers.Load();
        var use = new WaiverUse(waivers.Keys.ToHashSet());
        var (count, problems) = Read(OpenApi.Load(file));
        return Waivers.Report(problems.Where(problem => !use.Covers(problem)), waivers, use.Hidden, static waiver => Waivers.IsOf("example", waiver), (findings, waived) =>
            $"{count} kinds of events of responses read from the description's examples and written back, {findings} problems, {waived} waived");
    }

    /// <summary>How many kinds of events there are, and what is wrong with how their examples are read.</summary>
    public static (int Count, IReadOnlyList<string> Problems) Read(OpenApi api)
    {
        var problems = new List<string>();
        var schemas = api.Alternatives(api.Schema("ResponseStreamEvent"));
        foreach (var schema in schemas)
        {
            var json = Example(schema) ?? new Sample(api).Of(schema)!;
            var type = (string)json["type"]!;
            if (Wire.Read(Encoding.UTF8.GetBytes(json.ToJsonString()), typeof(ResponseStreamEvent)) is not ResponseStreamEvent item || item is UnknownResponseStreamEvent)
            {
                problems.Add($"example {type}: not read as a known kind");
                continue;
            }
            problems.AddRange(JsonDifference.Between(json, JsonNode.Parse(item.ToString())).Select(difference => $"example {type}: {difference}"));
        }
        return (schemas.Count, problems);
    }

    // The newest kinds have no example, and some examples are no JSON: a sample of the schema replaces them.
    private static JsonNode? Example(JsonObject schema)
    {
        try
        {
            return (string?)schema["x-oaiMeta"]?["example"] is { } text ? JsonNode.Parse(text) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
