namespace OpenAi.Testing;

/// <summary>A marker in an answer's text that refers to a file.</summary>
/// <param name="Mark">The marker as it appears in the text, such as <c>【1†rules.md】</c>.</param>
/// <param name="FileId">The file.</param>
/// <param name="Quote">The quoted text of the file. Default: <see langword="null"/>.</param>
public sealed record FakeCitation(string Mark, string FileId, string? Quote = null);
