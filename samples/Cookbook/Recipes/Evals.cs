using System.Text.Json;
using OpenAi.Evals;
using OpenAi.Graders;
using Samples;

namespace Cookbook.Recipes;

internal sealed class Evals : Recipe
{
    public override string Name => "evals";

    public override string Group => "Training and evaluation";

    public override string Summary => "Evaluate a model's answers about a list of items. OpenAI shuts this API down on 2026-11-30.";

    public override async Task RunAsync(Backend backend, CancellationToken stop)
    {
        backend.Fake?.Chat.Reply("Paris.", "Milan.");
        var evals = backend.Client.Evals;
        var eval = await evals.CreateAsync(
            new()
            {
                Name = "Capitals",
                DataSourceConfig = new EvalCustomDataSourceConfig { ItemSchema = JsonElement.Parse("""{"type":"object"}"""), IncludeSampleSchema = true },
                TestingCriteria = [new StringCheckGrader { Name = "right", Input = "{{sample.output_text}}", Reference = "{{item.capital}}", Operation = StringCheckOperation.LikeIgnoringCase }],
            },
            cancellationToken: stop);
        var run = await evals.Runs.CreateAsync(
            eval.Id,
            new()
            {
                DataSource = new EvalCompletionsDataSource
                {
                    Model = backend.Model,
                    InputMessages = new EvalTemplateMessages { Template = [new() { Role = "user", Content = "The capital of {{item.country}}, in one word." }] },
                    Source = new EvalContentSource { Content = [Item("France", "Paris"), Item("Italy", "Rome")] },
                },
            },
            cancellationToken: stop);

        run = await evals.Runs.PollAsync(eval.Id, run.Id, cancellationToken: stop);
        Console.WriteLine($"{run.Status}: {run.ResultCounts?.Passed} of {run.ResultCounts?.Total} are right");
        await foreach (var item in evals.Runs.ListOutputItemsAsync(eval.Id, run.Id, cancellationToken: stop))
            Console.WriteLine($"  {item.DatasourceItem}: {(item.Sample?.Output is [var first, ..] ? first.Content : null)} ({item.Status})");
        await evals.DeleteAsync(eval.Id, cancellationToken: stop);
    }

    private static EvalContentItem Item(string country, string capital) =>
        new() { Item = JsonElement.Parse($$"""{"country":"{{country}}","capital":"{{capital}}"}""") };
}
