using System.Text;
using OpenAi;
using OpenAi.FineTuning;
using Samples;

namespace Cookbook.Recipes;

internal sealed class FineTuning : Recipe
{
    public override string Name => "fine-tuning";

    public override string Summary => "Fine-tune a model with examples, wait for it, and cancel the job again.";

    public override async Task RunAsync(Backend backend, CancellationToken stop)
    {
        // The fake server trains no models, so its answer is scripted here.
        backend.Fake?.When(request => request.Path.EndsWith("/fine_tuning/jobs", StringComparison.Ordinal)).Reply("""{"id":"ftjob-1","object":"fine_tuning.job","status":"queued"}""");
        backend.Fake?.When(request => request.Path.EndsWith("/fine_tuning/jobs/ftjob-1/cancel", StringComparison.Ordinal)).Reply("""{"id":"ftjob-1","object":"fine_tuning.job","status":"cancelled"}""");
        backend.Fake?.When(request => request.Path.EndsWith("/fine_tuning/jobs/ftjob-1", StringComparison.Ordinal)).Reply("""{"id":"ftjob-1","object":"fine_tuning.job","status":"cancelled"}""");

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

        // Without this line, the wait would end hours later with job.FineTunedModel.
        await jobs.CancelAsync(job.Id, cancellationToken: stop);
        job = await jobs.WaitUntilDoneAsync(job.Id, new() { MaxWait = TimeSpan.FromMinutes(5) }, cancellationToken: stop);
        Console.WriteLine($"{job.Id} is {job.Status}");
        await backend.Client.Files.DeleteAsync(file.Id, cancellationToken: stop);
    }
}
