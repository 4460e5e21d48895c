namespace CodeReviewer.Findings;

internal enum IssueKind
{
    Bug,
    Security,
    Performance,
    Design,
    Readability,
    Tests,
}
