using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace OpenAi.Benchmarks.Reports;

/// <summary>The results of one run as a table.</summary>
internal static class Table
{
    private static readonly (string Class, string Title)[] _operations =
    [
        ("ResponseAnswer", "Response, 1.9 KB"),
        ("ResponseStream", "Response stream, 2,000 deltas"),
        ("ChatAnswer", "Chat answer, 1.1 KB"),
        ("ChatStream", "Chat stream, 2,000 chunks"),
        ("Moderation", "Moderation"),
        ("Embeddings", "Embeddings, 64 × 1,536 in base64"),
        ("ModelList", "List of 80 models"),
        ("ConcurrentCalls", "64 chats at once, over loopback"),
        ("Upload", "Upload of 64 MB, over loopback"),
        ("DownloadAll", "Download of 64 MB, over loopback"),
    ];

    public static string Render(string results)
    {
        var table = new StringBuilder();
        table.Append("| | official 2.15.0 | OpenAiClient | time | memory | plain DTOs | hand-written |\n|---|---|---|---|---|---|---|\n");
        foreach (var (name, title) in _operations)
        {
            var path = Directory.EnumerateFiles(results, $"*.{name}-report-brief.json", SearchOption.AllDirectories).Single();
            var methods = JsonNode.Parse(File.ReadAllText(path))!["Benchmarks"]!.AsArray()
                .ToDictionary(static node => (string)node!["Method"]!, static node => Measured.Of(node!));
            var (official, ours) = (methods["Official"], methods["Ours"]);
            table.Append(CultureInfo.InvariantCulture, $"| {title} | {official} | {ours} | **{ours.Time / official.Time:0.00}** | ")
                .Append(CultureInfo.InvariantCulture, $"**{Share(ours.Bytes / official.Bytes)}** | ")
                .Append(CultureInfo.InvariantCulture, $"{Limit(methods, "PlainDtos", official)} | {Limit(methods, "HandWritten", official)} |\n");
        }
        Start(table, Numbers(results, "cold.json"), "Process start to first answer");
        Start(table, Numbers(results, "ready.json"), "The same, published with `PublishReadyToRun`");
        var sizes = Numbers(results, "sizes.json");
        Size(table, sizes, "Assemblies of package and dependencies, trimmed", "Trimmed");
        Size(table, sizes, "The same program as native AOT", "Native");
        return table.ToString();
    }

    private static void Start(StringBuilder table, Dictionary<string, double> cold, string title) =>
        table.Append(CultureInfo.InvariantCulture, $"| {title} | {cold["Official"]:0} ms | {cold["Ours"]:0} ms | ")
            .Append(CultureInfo.InvariantCulture, $"**{cold["Ours"] / cold["Official"]:0.00}** | | {cold["Bare"] / cold["Official"]:0.00} | |\n");

    private static void Size(StringBuilder table, Dictionary<string, double> sizes, string title, string kind)
    {
        var (official, ours, bare) = (sizes["Official" + kind], sizes["Ours" + kind], sizes["Bare" + kind]);
        table.Append(CultureInfo.InvariantCulture, $"| {title} | {official / 1e6:0.0#} MB | {ours / 1e6:0.0#} MB | | **{ours / official:0.00}** | ")
            .Append(bare > 0 ? (bare / official).ToString("0.00", CultureInfo.InvariantCulture) : "").Append(" | |\n");
    }

    // Two digits, or the first digit that is not zero.
    private static string Share(double value) => value.ToString(value < 0.01 ? "0.00##" : "0.00", CultureInfo.InvariantCulture);

    private static string Limit(Dictionary<string, Measured> methods, string name, Measured official) =>
        methods.TryGetValue(name, out var limit)
            ? string.Create(CultureInfo.InvariantCulture, $"{limit.Time / official.Time:0.00}, {limit.Bytes / official.Bytes:0.00}")
            : "";

    private static Dictionary<string, double> Numbers(string results, string file) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(results, file)))!.AsObject()
            .ToDictionary(static pair => pair.Key, static pair => pair.Value!.GetValue<double>());
}
