using System.Text;
using DataAnalyst.Charts;
using DataAnalyst.Data;

namespace DataAnalyst.Story;

/// <summary>The analysis as a Markdown document.</summary>
internal sealed class MarkdownReport
{
    private readonly StringBuilder _text = new();

    public MarkdownReport(TableOverview overview, IReadOnlyList<Answer> answers, IReadOnlyList<Chart> charts)
    {
        AddOverview(overview);
        if (answers.Count > 0)
            Add("\n## Questions");
        foreach (var answer in answers)
            AddAnswer(answer);
        if (charts.Count > 0)
            Add("\n## Charts");
        foreach (var chart in charts)
            Add($"\n### {chart.Title.ReplaceLineEndings(" ")}\n\n{chart.Proposal.Why}\n\n{MermaidChart.Of(chart)}");
    }

    public override string ToString() => _text.ToString();

    private void AddOverview(TableOverview overview)
    {
        Add($"# {overview.Name}\n\n{overview.Rows} rows, {overview.Columns.Count} columns.\n");
        Add("| column | type | missing | distinct | values |\n|---|---|---:|---:|---|");
        foreach (var column in overview.Columns)
            Add($"| {Cells(column.Name)} | {column.Kind} | {column.Missing} | {column.Distinct} | {Cells(OverviewText.Values(column))} |");
    }

    private void AddAnswer(Answer answer)
    {
        Add($"\n### {answer.Question.ReplaceLineEndings(" ")}\n\n{answer.Text}");
        if (answer.Calls.Count > 0)
            Add("\nComputed with:\n");
        foreach (var call in answer.Calls)
            Add($"- `{call.Call.Name}({call.Call.Arguments.ReplaceLineEndings(" ").Replace('`', '\'')})`");
    }

    // A bar or a line break in a cell would end it.
    private static string Cells(string text) => text.ReplaceLineEndings(" ").Replace("|", @"\|", StringComparison.Ordinal);

    private void Add(string text) => _text.Append(text).Append('\n');
}
