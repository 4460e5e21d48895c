namespace CodeReviewer.Findings;

internal enum Severity
{
    Critical,
    Major,
    Minor,
    Info,
}
