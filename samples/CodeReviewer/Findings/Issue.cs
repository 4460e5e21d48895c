using System.ComponentModel;

namespace CodeReviewer.Findings;

internal sealed record Issue(
    [property: Description("The number that stands before the line; null when the issue has no one line.")] int? Line,
    Severity Severity,
    IssueKind Kind,
    [property: Description("What is wrong, and what comes of it.")] string Problem,
    [property: Description("What to do instead, with code where that is shorter than words.")] string Suggestion);
