using OpenAi;
using OpenAi.VectorStores;
using Samples;

namespace Cookbook.Recipes;

internal sealed class VectorStores : Recipe
{
    public override string Name => "vector-stores";

    public override string Group => "Files and search";

    public override string Summary => "Make files searchable, and search them by a question and by their attributes.";

    public override async Task RunAsync(Backend backend, CancellationToken stop)
    {
        FileUpload[] files =
        [
            FileUpload.FromBytes("Goods can be returned within 30 days."u8.ToArray(), "returns.md"),
            FileUpload.FromBytes("An order arrives within two days."u8.ToArray(), "shipping.md"),
        ];
        var stores = backend.Client.VectorStores;
        var store = await stores.CreateAsync(new() { Name = "Shop", ExpiresAfter = VectorStoreExpirationAfter.LastActive(days: 1) }, cancellationToken: stop);
        var batch = await stores.FileBatches.UploadAndPollAsync(
            store.Id, files, new() { Attributes = new Dictionary<string, AttributeValue> { ["year"] = 2026 } }, cancellationToken: stop);
        Console.WriteLine($"{batch.FileCounts?.Completed} files are searchable");

        var results = await stores.SearchAsync(
            store.Id,
            new() { Query = "When can an order be returned?", Filters = VectorStoreFilter.GreaterThanOrEqual("year", 2025) },
            cancellationToken: stop);
        foreach (var result in results.Data)
            Console.WriteLine($"{result.Score:0.00} {result.Filename}: {result.Content[0].Text}");

        await foreach (var file in stores.Files.ListAsync(store.Id, cancellationToken: stop))
            await backend.Client.Files.DeleteAsync(file.Id, cancellationToken: stop);
        await stores.DeleteAsync(store.Id, cancellationToken: stop);
    }
}
