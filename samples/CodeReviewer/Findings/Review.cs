using System.ComponentModel;

namespace CodeReviewer.Findings;

[Description("A review of one file, or of the changes to one file.")]
internal sealed record Review(
    [property: Description("From 0 (must not be merged) to 100 (nothing to improve).")] int Score,
    [property: Description("The most important points, in one or two sentences.")] string Summary,
    [property: Description("The issues, the worst first. Empty when there is nothing worth the author's time.")] IReadOnlyList<Issue> Issues)
{
    /// <summary>Corrects what a schema cannot enforce: a score out of range, and line numbers that do not exist.</summary>
    public Review Within(IReadOnlySet<int> lines) => this with
    {
        Score = Math.Clamp(Score, 0, 100),
        Issues = [.. Issues.Select(issue => issue.Line is { } line && !lines.Contains(line) ? issue with { Line = null } : issue)],
    };
}
