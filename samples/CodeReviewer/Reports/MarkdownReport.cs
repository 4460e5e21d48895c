using System.Globalization;
using System.Text;
using CodeReviewer.Findings;
using CodeReviewer.Sources;

namespace CodeReviewer.Reports;

/// <summary>The reviews as a Markdown document.</summary>
internal sealed class MarkdownReport
{
    private readonly StringBuilder _text = new();

    public MarkdownReport(IReadOnlyList<ReviewOutcome> outcomes, IReadOnlyList<SkippedFile> skipped)
    {
        Headline = Sum(outcomes);
        Add($"# Code review\n\n{Headline}\n");
        AddOverview(outcomes);
        foreach (var outcome in outcomes)
            AddReview(outcome.Piece, outcome.Review);
        var failed = outcomes.Where(outcome => outcome.Failure is not null).Select(outcome => new SkippedFile(outcome.Piece.Name, outcome.Failure!));
        AddMissing([.. failed, .. skipped]);
    }

    /// <summary>The summary in one line.</summary>
    public string Headline { get; }

    public override string ToString() => _text.ToString();

    private void AddOverview(IReadOnlyList<ReviewOutcome> outcomes)
    {
        Add("| file | score | issues |\n|---|---:|---:|");
        foreach (var outcome in outcomes.OrderBy(outcome => outcome.Review?.Score ?? -1))
            Add($"| `{outcome.Piece.Name}` | {(outcome.Review is { } review ? $"{review.Score} | {review.Issues.Count}" : "failed | ")} |");
    }

    private void AddReview(CodePiece piece, Review? review)
    {
        if (review is null)
            return;
        Add($"\n## `{piece.Name}`: {review.Score} of 100\n\n{review.Summary}");
        if (piece.Note is not null)
            Add($"\nOnly a part was reviewed: {piece.Note}.");
        if (review.Issues.Count == 0)
            return;
        Add("\n| line | severity | kind | problem | suggestion |\n|---:|---|---|---|---|");
        foreach (var issue in review.Issues.OrderBy(issue => issue.Severity).ThenBy(issue => issue.Line))
            Add($"| {issue.Line} | {issue.Severity} | {issue.Kind} | {Cell(issue.Problem)} | {Cell(issue.Suggestion)} |");
    }

    private void AddMissing(SkippedFile[] files)
    {
        if (files.Length > 0)
            Add("\n## Not reviewed\n");
        foreach (var file in files)
            Add($"- `{file.Name}`: {Cell(file.Reason)}");
    }

    private static string Sum(IReadOnlyList<ReviewOutcome> outcomes)
    {
        var reviews = outcomes.Select(outcome => outcome.Review).OfType<Review>().ToArray();
        if (reviews.Length == 0)
            return "No file could be reviewed.";
        var issues = reviews.SelectMany(review => review.Issues).CountBy(issue => issue.Severity).OrderBy(pair => pair.Key)
            .Select(pair => $"{pair.Value} {pair.Key}").DefaultIfEmpty("none");
        var tokens = outcomes.Sum(outcome => outcome.Usage?.TotalTokens ?? 0);
        return string.Create(CultureInfo.InvariantCulture,
            $"{reviews.Length} file(s), lowest score {reviews.Min(review => review.Score)}, issues: {string.Join(", ", issues)}; {tokens:N0} tokens.");
    }

    // A bar or a line break in a cell would end it.
    private static string Cell(string text) => text.ReplaceLineEndings(" ").Replace("|", @"\|", StringComparison.Ordinal);

    private void Add(string text) => _text.Append(text).Append('\n');
}
