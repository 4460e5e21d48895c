using Batch;
using OpenAi.Testing;
using Samples;
using Spectre.Console;

var api = args is ["--api", var name, ..] ? name : "chat";
var paths = args is ["--api", _, .. var rest] ? rest : args;
if (paths.Length is 0 or > 2 || paths.Any(SampleCommand.IsOption) || api is not ("chat" or "batches"))
{
    Console.Error.WriteLine("Usage: dotnet run --project samples/Batch -- [--api chat|batches] PROMPTS.jsonl [RESULTS.jsonl]");
    return 2;
}
var promptsPath = paths[0];
var resultsPath = paths.Length > 1 ? paths[1] : Path.ChangeExtension(promptsPath, ".results.jsonl");

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
        Console.WriteLine($"{run.Done} of {prompts.Count} done, {failed} failed; see {resultsPath}.");
        if (run.Done < prompts.Count)
            Console.WriteLine("Run the same command again to continue with the rest.");
    }
});
return code == 0 && failed > 0 ? 1 : code;
