using OpenAi.Embeddings;
using OpenAi.Functions;
using Samples;

namespace CustomerService;

/// <summary>Finds the articles that are closest in meaning to a question. Their vectors are computed once and stored in memory.</summary>
internal sealed class KnowledgeBase
{
    public const string FunctionName = "search_knowledge";
    public const string NothingFound = "Nothing was found.";

    private const int MostArticles = 2;
    private const double LeastLikeness = 0.2;

    private static readonly string _model = Backend.Variable("OPENAI_EMBEDDING_MODEL") ?? "text-embedding-3-small";

    private readonly EmbeddingsClient _embeddings;
    private readonly (Article Article, ReadOnlyMemory<float> Vector)[] _entries;

    private KnowledgeBase(EmbeddingsClient embeddings, (Article, ReadOnlyMemory<float>)[] entries) => (_embeddings, _entries) = (embeddings, entries);

    public static async Task<KnowledgeBase> CreateAsync(EmbeddingsClient embeddings, IReadOnlyList<Article> articles, CancellationToken stop)
    {
        var vectors = await VectorsAsync(embeddings, [.. articles.Select(article => article.ToString())], stop);
        return new(embeddings, [.. articles.Zip(vectors)]);
    }

    public async Task<IReadOnlyList<Article>> FindAsync(string question, CancellationToken stop)
    {
        var asked = (await VectorsAsync(_embeddings, [question], stop))[0];
        return
        [
            .. _entries
                .Select(entry => (entry.Article, Likeness: Embedding.CosineSimilarity(asked.Span, entry.Vector.Span)))
                .Where(hit => hit.Likeness >= LeastLikeness)
                .OrderByDescending(hit => hit.Likeness)
                .Take(MostArticles)
                .Select(hit => hit.Article),
        ];
    }

    /// <summary>Gets the search as a function that the model calls when it needs information.</summary>
    public ToolFunction AsFunction() => ToolFunction.From(
        FunctionName,
        "Searches the company's own articles for a question. Call it before every answer about products, orders or rules.",
        async (Lookup lookup, CancellationToken stop) =>
            await FindAsync(lookup.Question, stop) is { Count: > 0 } found ? string.Join("\n\n", found) : NothingFound,
        ServiceJson.Default.Lookup,
        ServiceJson.Default.String);

    private static async Task<IReadOnlyList<ReadOnlyMemory<float>>> VectorsAsync(EmbeddingsClient embeddings, string[] texts, CancellationToken stop)
    {
        var answer = await embeddings.CreateAsync(new() { Model = _model, Input = texts }, cancellationToken: stop);
        return answer.Vectors;
    }
}
