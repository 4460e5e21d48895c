namespace CodeReviewer.Sources;

/// <summary>A file: its lines, or the reason why there are none to review.</summary>
internal sealed record CodeFile(string Name, IReadOnlyList<CodeLine> Lines, string? SkipReason = null);
