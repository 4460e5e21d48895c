using System.ComponentModel;

namespace CodeReviewer.Findings;

internal sealed record Issue(
    [property: Description("The number in front of the line; null when the issue does not belong to a single line.")] int? Line,
    Severity Severity,
    IssueKind Kind,
    [property: Description("The problem and its consequences.")] string Problem,
    [property: Description("What to do instead, with code where that is shorter than prose.")] string Suggestion);
