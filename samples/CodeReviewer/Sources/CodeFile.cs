namespace CodeReviewer.Sources;

/// <summary>A file as it was found: its lines, or why there are none to review.</summary>
internal sealed record CodeFile(string Name, IReadOnlyList<CodeLine> Lines, string? SkipReason = null);
