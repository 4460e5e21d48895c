using System.ComponentModel;

namespace CodeReviewer.Findings;

[Description("A review of one file, or of the changes to one file.")]
internal sealed record Review(
    [property: Description("From 0, must not be merged, to 100, nothing to improve.")] int Score,
    [property: Description("The most important things, in one or two sentences.")] string Summary,
    [property: Description("The worst first. Empty when there is nothing worth an author's time.")] IReadOnlyList<Issue> Issues)
{
    /// <summary>The same with what a schema cannot hold a model to: a score in its range, and lines that there are.</summary>
    public Review Within(IReadOnlySet<int> lines) => this with
    {
        Score = Math.Clamp(Score, 0, 100),
        Issues = [.. Issues.Select(issue => issue.Line is { } line && !lines.Contains(line) ? issue with { Line = null } : issue)],
    };
}
