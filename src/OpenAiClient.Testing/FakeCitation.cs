namespace OpenAi.Testing;

/// <summary>A mark in an answer's text that stands for a file.</summary>
/// <param name="Mark">The mark as it stands in the text, such as <c>【1†rules.md】</c>.</param>
/// <param name="FileId">The file.</param>
/// <param name="Quote">What the file says there. Default: <see langword="null"/>.</param>
public sealed record FakeCitation(string Mark, string FileId, string? Quote = null);
