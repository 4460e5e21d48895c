using OpenAi.Testing.World;
using OpenAi.VectorStores;

namespace OpenAi.Testing.VectorStores;

/// <summary>Searches the files of vector stores, with the best chunks first.</summary>
internal static class StoreSearch
{
    private const int DefaultResults = 10;
    private const int MaxResults = 50;

    public static VectorStoreSearchResults Run(StoreState store, VectorStoreSearchRequest request)
    {
        if (request.Query is not { Count: > 0 } query || query.All(string.IsNullOrWhiteSpace))
            throw new FakeRefusal(FakeError.Missing("query"));
        var limit = request.MaxNumResults ?? DefaultResults;
        FakeRefusal.If(limit is < 1 or > MaxResults, "max_num_results", $"it must be from 1 to {MaxResults}.");
        var threshold = request.RankingOptions?.ScoreThreshold ?? 0;
        FakeRefusal.If(threshold is not (>= 0 and <= 1), "ranking_options.score_threshold", "it must be from 0 to 1.");
        var found = Find([store], query, request.Filters, threshold).ToList();
        return new()
        {
            Object = "vector_store.search_results.page",
            SearchQuery = request.RewriteQuery == true ? TextOrTexts.From([.. query.Select(Rewrite)]) : TextOrTexts.From([.. query]),
            // A list, because an empty array would be omitted.
            Data = found.Take(limit).ToList(),
            HasMore = found.Count > limit,
        };
    }

    public static IEnumerable<VectorStoreSearchResult> Find(IEnumerable<StoreState> stores, IEnumerable<string> queries, VectorStoreFilter? filter = null, double threshold = 0)
    {
        var words = queries.Select(WordSearch.WordsOf).ToList();
        return from store in stores
               from file in store.Files.Items
               where file.IsIn(VectorStoreFileStatus.Completed) && FilterCheck.Fits(filter, file.File.Attributes)
               from chunk in file.Chunks
               let score = words.Max(query => WordSearch.Score(query, chunk))
               where score > 0 && score >= threshold
               orderby score descending
               select new VectorStoreSearchResult
               {
                   FileId = file.File.Id,
                   Filename = file.Filename,
                   Score = score,
                   Attributes = file.File.Attributes,
                   Content = new List<VectorStoreContent> { new() { Type = "text", Text = chunk } },
               };
    }

    private static string Rewrite(string query) => string.Join(' ', WordSearch.WordsOf(query));
}
