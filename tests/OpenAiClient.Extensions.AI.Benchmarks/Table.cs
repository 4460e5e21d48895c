using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using OpenAi.Benchmarks.Canned;
using OpenAi.Benchmarks.Reports;

namespace OpenAi.Extensions.AI.Benchmarks;

/// <summary>The results of one run as a table: of streams, what one delta takes.</summary>
internal static class Table
{
    private static readonly (string Class, string Title, int Parts)[] _operations =
    [
        (nameof(ChatAnswer), "an answer of /chat/completions", 1),
        (nameof(ChatStream), "a streamed delta of /chat/completions", Answers.Chunks),
        (nameof(ResponsesAnswer), "an answer of /responses", 1),
        (nameof(ResponsesStream), "a streamed delta of /responses", Answers.Chunks),
        (nameof(Vectors), "64 vectors of /embeddings", 1),
    ];

    public static string Render(string results)
    {
        var table = new StringBuilder("| | Microsoft.Extensions.AI.OpenAI 10.11.0 | here | time | memory |\n|---|---|---|---|---|\n");
        foreach (var (name, title, parts) in _operations)
        {
            var path = Directory.EnumerateFiles(results, $"*.{name}-report-brief.json", SearchOption.AllDirectories).Single();
            var methods = JsonNode.Parse(File.ReadAllText(path))!["Benchmarks"]!.AsArray()
                .ToDictionary(static node => (string)node!["Method"]!, node => Measured.Of(node!).Of(parts));
            var (theirs, ours) = (methods[nameof(Operation.Theirs)], methods[nameof(Operation.Ours)]);
            table.Append(CultureInfo.InvariantCulture, $"| {title} | {theirs} | {ours} | **{ours.Time / theirs.Time:0.00}** | **{ours.Bytes / theirs.Bytes:0.00}** |\n");
        }
        return table.ToString();
    }
}
