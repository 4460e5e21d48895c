using OpenAi.Assistants;
using OpenAi.Testing.Chat;
using OpenAi.Testing.VectorStores;
using OpenAi.VectorStores;

namespace OpenAi.Testing.Assistants;

/// <summary>
/// What a run does when nothing was queued for it: it quotes the file that matches the question, or repeats the question.
/// </summary>
internal sealed class DefaultTurn(StoreWorld stores)
{
    private const int DefaultResults = 20;
    private const int MaxQuote = 200;

    public MessageTurn For(FakeThread thread, FakeRunContext context)
    {
        var demo = new MessageTurn(DemoText.For(context.Question), []);
        if (context.Run.Tools.OfType<AssistantFileSearchTool>().FirstOrDefault() is not { } tool)
            return demo;
        var found = Find(thread, context, tool.FileSearch?.MaxNumResults ?? DefaultResults, tool.FileSearch?.RankingOptions?.ScoreThreshold ?? 0);
        var search = new ThreadFileSearch { RankingOptions = tool.FileSearch?.RankingOptions, Results = found.ConvertAll(ResultOf) };
        if (found.Count == 0)
            return demo with { Search = search };
        var mark = $"【4:0†{found[0].Filename}】";
        var line = BestLine(context.Question, found[0].Content[0].Text!);
        return new($"{found[0].Filename} says: \"{line}\" {mark}", [new(mark, found[0].FileId)]) { Search = search };
    }

    // A run waits for the stores it searches, so their files are processed at once.
    private List<VectorStoreSearchResult> Find(FakeThread thread, FakeRunContext context, int limit, double threshold)
    {
        var ids = Ids(context.Run.ToolResources).Concat(Ids(thread.Thread.ToolResources)).Distinct();
        var searched = ids.Where(id => stores.Stores.TryGet(id, out _)).Select(stores.Alive).ToList();
        foreach (var file in searched.SelectMany(static store => store.Files.Items))
            stores.Process(file);
        return [.. StoreSearch.Find(searched, [context.Question], threshold: threshold).Take(limit)];
    }

    private static IEnumerable<string> Ids(AssistantToolResources? resources) => resources?.FileSearch?.VectorStoreIds ?? [];

    private static string BestLine(string question, string text)
    {
        var words = WordSearch.WordsOf(question);
        var line = text.Split('\n').MaxBy(line => WordSearch.Score(words, line))!.Trim();
        return line.Length <= MaxQuote ? line : string.Concat(line.AsSpan(0, MaxQuote), "…");
    }

    private static ThreadFileSearchResult ResultOf(VectorStoreSearchResult found) => new()
    {
        FileId = found.FileId,
        FileName = found.Filename,
        Score = found.Score,
        Attributes = found.Attributes?.ToDictionary(static pair => pair.Key, static pair => pair.Value.Json),
        Content = [.. found.Content.Select(static content => new ThreadFileSearchContent { Type = content.Type, Text = content.Text ?? "" })],
    };
}
