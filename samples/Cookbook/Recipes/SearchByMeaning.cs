using OpenAi.Embeddings;
using Samples;

namespace Cookbook.Recipes;

internal sealed class SearchByMeaning : Recipe
{
    private static readonly string[] _articles = ["Send parcels back within 30 days.", "Invoices come by mail on the first of the month.", "Our office is closed on Sundays."];

    public override string Name => "embeddings";

    public override string Group => "Files and search";

    public override string Summary => "Find the text that is closest in meaning to a question, by vectors.";

    public override async Task RunAsync(Backend backend, CancellationToken stop)
    {
        const string Question = "When do I get my bill?";
        // The fake server's own vectors have no meaning; these have.
        backend.Fake?.Embeddings.Reply(new EmbeddingList { Data = [Vector(0, 0.1f, 0.9f), Vector(1, 0.7f, 0.2f), Vector(2, 0.2f, 0.8f), Vector(3, 0.9f, 0.1f)] });

        // One request for all texts; the vectors have the order of the inputs.
        var list = await backend.Client.Embeddings.CreateAsync(
            new EmbeddingRequest { Model = "text-embedding-3-small", Input = [Question, .. _articles], Dimensions = 256 }, cancellationToken: stop);
        var question = list.Data[0].Vector;
        foreach (var (article, likeness) in _articles.Select((article, i) => (article, Embedding.CosineSimilarity(question.Span, list.Data[i + 1].Vector.Span))).OrderByDescending(pair => pair.Item2))
            Console.WriteLine($"{likeness:0.00}  {article}");
        Console.WriteLine($"{list.Usage?.TotalTokens} tokens, {list.Data.Count} vectors of {question.Length} numbers");
    }

    private static Embedding Vector(int index, params float[] numbers) => new() { Index = index, Vector = numbers };
}
