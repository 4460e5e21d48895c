using System.Text.Json;

namespace CustomerService;

/// <summary>Reads articles: each section of a Markdown file is one, and each entry of a JSON list of questions.</summary>
internal static class ArticleReader
{
    private const string Heading = "\n## ";

    public static IReadOnlyList<Article> ReadFolder(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal).SelectMany(ReadMarkdown),
        .. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).SelectMany(ReadJson),
    ];

    // The text before the first section is the title of the file, which belongs to all sections.
    private static IEnumerable<Article> ReadMarkdown(string path)
    {
        var parts = File.ReadAllText(path).ReplaceLineEndings("\n").Split(Heading);
        var title = parts[0].TrimStart('#').Trim();
        foreach (var section in parts.Skip(1).Select(part => part.Split('\n', 2)))
            yield return new($"{title}: {section[0].Trim()}", section.Length > 1 ? section[1].Trim() : "");
    }

    private static IEnumerable<Article> ReadJson(string path)
    {
        try
        {
            var entries = JsonSerializer.Deserialize(File.ReadAllText(path), ServiceJson.Default.IReadOnlyListFrequentQuestion);
            return (entries ?? []).Select(entry => new Article(entry.Question, entry.Answer));
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"{path} is not a list of questions and answers: {exception.Message}", exception);
        }
    }
}
