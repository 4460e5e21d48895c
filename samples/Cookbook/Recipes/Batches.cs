using OpenAi;
using OpenAi.Batches;
using OpenAi.Chat;
using Samples;

namespace Cookbook.Recipes;

internal sealed class Batches : Recipe
{
    public override string Name => "batches";

    public override string Group => "Many requests";

    public override string Summary => "Send many requests at half the price, within a day, and read each answer by its id.";

    public override async Task RunAsync(Backend backend, CancellationToken stop)
    {
        string[] cities = ["Rome", "Oslo", "Lima"];
        var requests = cities.Select(city => BatchRequest.From(city, new ChatCompletionRequest
        {
            Model = backend.Model,
            Messages = [ChatMessage.User($"Name one sight of {city}, in at most five words.")],
            MaxCompletionTokens = 50,
        }));

        var batches = backend.Client.Batches;
        string? batchId = null;
        var options = new BatchRunOptions
        {
            Splits = true,
            // A program that was stopped can resume the batch with this id: batches.ResumeAsync<ChatCompletion>(batchId).
            Created = new Told<Batch>(batch => batchId = batch.Id),
        };
        var polling = new PollingOptions<Batch> { Progress = new Told<Batch>(batch => Console.WriteLine($"  {batch.Status}, {batch.RequestCounts?.Completed} of {batch.RequestCounts?.Total}")) };
        await foreach (var result in batches.RunAsync(requests, options, polling, cancellationToken: stop))
            Console.WriteLine($"{result.CustomId}: {(result.IsSuccess ? result.Value.Text : result.Exception.Message)}");

        // The results can be read again as long as the server stores their files.
        var batch = await batches.GetAsync(batchId!, cancellationToken: stop);
        Console.WriteLine($"{await batches.ReadResultsAsync<ChatCompletion>(batch, cancellationToken: stop).CountAsync(stop)} results in {batch.OutputFileId}");
    }

    private sealed class Told<T>(Action<T> tell) : IProgress<T>
    {
        public void Report(T value) => tell(value);
    }
}
