using System.Text.Json.Nodes;
using OpenAi.Conformance.Spec;

namespace OpenAi.Conformance.Parameters;

/// <summary>Compares the query parameters and headers that the clients send with those that the description has.</summary>
internal static class ParametersCommand
{
    public static async Task<int> RunAsync(string file)
    {
        var waivers = Waivers.Load();
        var use = new WaiverUse(waivers.Keys.ToHashSet());
        var (count, found) = await CompareAsync(OpenApi.Load(file));
        string[] findings = [.. found.Where(finding => !use.Covers(finding)), .. Waivers.Wrong(waivers, use.Hidden, static waiver => Waivers.IsOf("parameters", waiver))];
        foreach (var finding in findings)
            Console.WriteLine(finding);
        Console.WriteLine($"{count} query parameters and headers compared, {findings.Length} differences, {use.Hidden.Values.Sum(static hidden => hidden.Count)} waived");
        return findings.Length == 0 ? 0 : 1;
    }

    public static async Task<(int Count, IReadOnlyList<string> Findings)> CompareAsync(OpenApi api)
    {
        var sent = new SentParameters();
        using var http = new HttpClient(new CapturingHandler(sent.Add));
        using var openai = new OpenAiClient(new OpenAiClientOptions { ApiKey = "sk-noted", BaseAddress = new Uri("https://noted.invalid/v1"), MaxRetries = 0 }, http);
        var findings = new List<string>(await new ClientCalls(openai).RunAsync());
        var count = 0;
        foreach (var (method, path, operation) in api.Operations.Where(static operation => Catalog.Resources.Contains(Catalog.Resource(operation.Path)) && !operation.Path.Contains('?', StringComparison.Ordinal)))
        {
            var name = $"parameters {method} {path}";
            var described = Described(api, operation).ToHashSet();
            if (sent.Of(method, path) is not { } found)
            {
                findings.Add($"{name}: not called");
                continue;
            }
            count += described.Union(found).Count();
            findings.AddRange(described.Except(found).Select(parameter => $"{name} {parameter}: not sent"));
            findings.AddRange(found.Except(described).Select(parameter => $"{name} {parameter}: sent, but not described"));
        }
        return (count, findings);
    }

    private static IEnumerable<string> Described(OpenApi api, JsonObject operation) =>
        from parameter in (operation["parameters"] as JsonArray ?? []).Select(api.Resolve)
        let place = (string)parameter["in"]!
        where place is "query" or "header"
        select $"{place} {((string)parameter["name"]!).Split('[')[0].ToLowerInvariant()}";
}
