using OpenAi.Conformance.Parameters;
using OpenAi.Conformance.Spec;

namespace OpenAi.Conformance.Prism;

/// <summary>Calls every operation of a server that another project makes of the description: is each answer read.</summary>
internal static class PrismCommand
{
    private const int Attempts = 16;

    // Prism cannot stream, what it makes up does not progress, and who asks for many answers gets errors among them.
    private static readonly string[] _left = ["Stream", "Poll", "Wait", "Many"];

    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);

    public static async Task<int> RunAsync(string file, string program, IReadOnlyList<int> seeds)
    {
        var waivers = Waivers.Load();
        var api = OpenApi.Load(file);
        var tally = new PrismTally(waivers.Keys.ToHashSet());
        program = Path.GetFullPath(program);
        var folder = Directory.CreateTempSubdirectory("prism");
        // Methods that save what they download do it here.
        var before = Environment.CurrentDirectory;
        Environment.CurrentDirectory = folder.FullName;
        try
        {
            var description = Path.Combine(folder.FullName, "description.json");
            await File.WriteAllTextAsync(description, PrismDescription.Of(api).ToJsonString());
            await Task.WhenAll(seeds.Select(seed => CallAsync(program, description, seed, tally)));
        }
        finally
        {
            Environment.CurrentDirectory = before;
            folder.Delete(recursive: true);
        }
        tally.Complete();
        return Waivers.Report(tally.Findings, waivers, tally.Hidden, static waiver => Waivers.IsOf("prism", waiver), (findings, waived) =>
            $"{tally.Read} answers of {tally.Operations} operations, made up by Prism after the description, were read; {tally.Errors} errors of it were typed; {findings} failures, {waived} waived");
    }

    private static async Task CallAsync(string program, string description, int seed, PrismTally tally)
    {
        await using var server = await PrismServer.StartAsync(program, description, seed);
        using var log = new AnswerLog();
        using var http = new HttpClient(log);
        using var openai = new OpenAiClient(new OpenAiClientOptions { ApiKey = "sk-prism", BaseAddress = server.Address, MaxRetries = 0 }, http);
        var filler = ClientCalls.Filler();
        foreach (var call in ClientCalls.Of(openai).Where(static call => !_left.Any(word => call.Method.Name.Contains(word, StringComparison.Ordinal))))
        {
            // What a request is made of changes with each attempt; `requests` tells which of it the description does not have.
            for (var i = 0; i < Attempts; i++)
            {
                using var patience = new CancellationTokenSource(_patience);
                var failure = await call.FailureAsync(filler, patience.Token);
                if (tally.Add(call.Name, log.Take(), failure))
                    break;
            }
        }
    }
}
