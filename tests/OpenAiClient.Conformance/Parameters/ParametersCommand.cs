using System.Text.Json.Nodes;
using OpenAi.Conformance.Spec;

namespace OpenAi.Conformance.Parameters;

/// <summary>Compares the query parameters and headers that the clients send with those that the description has.</summary>
internal static class ParametersCommand
{
    // Enough for each variant that a query or a request has.
    private const int Rounds = 4;

    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);

    public static async Task<int> RunAsync(string file)
    {
        var waivers = Waivers.Load();
        var use = new WaiverUse(waivers.Keys.ToHashSet());
        var (count, found) = await CompareAsync(OpenApi.Load(file));
        return Waivers.Report(found.Where(finding => !use.Covers(finding)), waivers, use.Hidden, static waiver => Waivers.IsOf("parameters", waiver), (findings, waived) =>
            $"{count} query parameters and headers compared, {findings} differences, {waived} waived");
    }

    public static async Task<(int Count, IReadOnlyList<string> Findings)> CompareAsync(OpenApi api)
    {
        var sent = new SentParameters();
        using var http = new HttpClient(new CapturingHandler(sent.Add));
        using var openai = new OpenAiClient(new OpenAiClientOptions { ApiKey = "sk-noted", BaseAddress = new Uri("https://noted.invalid/v1"), MaxRetries = 0 }, http);
        var findings = new List<string>(await CallAsync(openai));
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

    // Calls each method; returns what failed otherwise than with an error of the API or with an argument that a guard refused.
    private static async Task<IEnumerable<string>> CallAsync(OpenAiClient openai)
    {
        var filler = ClientCalls.Filler();
        var failures = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var call in ClientCalls.Of(openai).SelectMany(static call => Enumerable.Repeat(call, Rounds)))
        {
            using var patience = new CancellationTokenSource(_patience);
            if (await call.FailureAsync(filler, patience.Token) is { } failure && failure is not OpenAiException && !ClientCalls.IsRefusal(failure))
                failures.Add($"parameters {call.Name}: {failure.GetType().Name}: {failure.Message}");
        }
        return failures;
    }

    private static IEnumerable<string> Described(OpenApi api, JsonObject operation) =>
        from parameter in (operation["parameters"] as JsonArray ?? []).Select(api.Resolve)
        let place = (string)parameter["in"]!
        where place is "query" or "header"
        select $"{place} {((string)parameter["name"]!).Split('[')[0].ToLowerInvariant()}";
}
