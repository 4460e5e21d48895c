namespace CodeReviewer.Sources;

internal sealed record SkippedFile(string Name, string Reason);
