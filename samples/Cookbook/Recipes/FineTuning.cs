using System.Text;
using OpenAi;
using OpenAi.FineTuning;
using Samples;

namespace Cookbook.Recipes;

internal sealed class FineTuning : Recipe
{
    public override string Name => "fine-tuning";

    public override string Group => "Training and evaluation";

    public override string Summary => "Fine-tune a model with examples, wait for it, and list the events.";

    public override async Task RunAsync(Backend backend, CancellationToken stop)
    {
        var examples = string.Concat(Enumerable.Range(1, 10).Select(i =>
            $$$"""{"messages":[{"role":"user","content":"{{{i}}} + {{{i}}}?"},{"role":"assistant","content":"{{{2 * i}}}."}]}""" + "\n"));
        var file = await backend.Client.Files.CreateAsync(FileUpload.FromBytes(Encoding.UTF8.GetBytes(examples), "sums.jsonl"), FilePurpose.FineTune, cancellationToken: stop);

        var jobs = backend.Client.FineTuning.Jobs;
        var job = await jobs.CreateAsync(
            new()
            {
                Model = "gpt-4o-mini-2024-07-18",
                TrainingFile = file.Id,
                Method = new() { Type = FineTuningMethodType.Supervised, Supervised = new() { Hyperparameters = new() { NEpochs = 1, BatchSize = HyperparameterValue.Auto } } },
            },
            cancellationToken: stop);
        Console.WriteLine($"{job.Id} is {job.Status}");

        // A job can be paused and resumed.
        await jobs.PauseAsync(job.Id, cancellationToken: stop);
        await jobs.ResumeAsync(job.Id, cancellationToken: stop);

        // With an API key the job is cancelled, so that this recipe costs nothing. The fake server completes it at once.
        if (backend.Fake is null)
            await jobs.CancelAsync(job.Id, cancellationToken: stop);
        job = await jobs.PollAsync(job.Id, new() { MaxWait = TimeSpan.FromMinutes(5) }, cancellationToken: stop);
        Console.WriteLine($"{job.Id} is {job.Status}: {job.FineTunedModel ?? job.Error?.Message}");
        await foreach (var item in jobs.ListEventsAsync(job.Id, cancellationToken: stop))
            Console.WriteLine($"  {item.Message}");
        await backend.Client.Files.DeleteAsync(file.Id, cancellationToken: stop);
    }
}
