using System.CommandLine;
using Batch;
using OpenAi.Testing;
using Samples;
using Spectre.Console;

var api = new Option<string>("--api")
{
    Description = "How the prompts are sent: at once, or as batches at half the price within a day.",
    DefaultValueFactory = static _ => "chat",
};
api.AcceptOnlyFromAmong("chat", "batches");
var prompts = new Argument<FileInfo>("prompts") { Description = "The file of prompts, a JSON object on each line.", CustomParser = SampleCommand.ExistingFile };
var results = SampleCommand.OutputArgument("results", "The file of results. Default: prompts.results.jsonl beside prompts.jsonl.");
var command = new RootCommand("Sends many prompts from a file, and writes the answers to another one as they arrive. The same command continues a run that was stopped.")
{
    api, prompts, results,
};
command.SetAction(parsed => RunAsync(
    parsed.GetRequiredValue(api),
    parsed.GetRequiredValue(prompts).FullName,
    parsed.GetValue(results)?.ToString() ?? Path.ChangeExtension(parsed.GetRequiredValue(prompts).ToString(), ".results.jsonl")));
return await SampleCommand.RunAsync(command, args);

static async Task<int> RunAsync(string api, string promptsPath, string resultsPath)
{
    // Files and pipes must not contain color codes.
    AnsiConsole.Profile.Capabilities.Ansi &= !Console.IsOutputRedirected;

    var failed = 0;
    var code = await Sample.RunAsync(async (backend, stop) =>
    {
        // Imitates the delay of a model and an occasional rate limit of a server.
        backend.Fake?.Chat.When(_ => true).Reply(FakeFault.Stall(duration: TimeSpan.FromMilliseconds(300)));
        backend.Fake?.Fail(429, "rate_limit_exceeded", headers: ("retry-after-ms", "200"));

        var prompts = await PromptFile.ReadAsync(promptsPath, stop);
        await using var results = ResultsFile.Open(resultsPath);
        var run = api == "batches"
            ? new BatchRun(new BatchAnswers(backend.Client.Batches, backend.Model, resultsPath + ".batches").AskAsync, prompts, results)
            : new BatchRun(new ChatAnswers(backend.Client.Chat, backend.Model).AskAsync, prompts, results);
        if (run.Done > 0)
            Console.WriteLine($"{run.Done} of {prompts.Count} were done before.");
        try
        {
            await ProgressBar.ShowAsync(run, stop);
        }
        finally
        {
            failed = run.Failed;
            var left = prompts.Count - run.Done - failed;
            Console.WriteLine($"{run.Done} of {prompts.Count} done, {failed} failed{(left > 0 ? $", {left} left" : "")}; see {resultsPath}.");
            // A run that did not get to its end says itself why.
            if (left == 0 && run.Failure is { } first)
                Console.WriteLine($"Line {first.Line}: {first.Error}");
            if (run.Done < prompts.Count)
                Console.WriteLine("Run the same command again to continue with the rest.");
        }
    });
    return code == 0 && failed > 0 ? 1 : code;
}
