namespace OpenAi.Assistants;

/// <summary>A file that an answer refers to.</summary>
/// <param name="Number">The number of the file within the answer, from 1; each citation of a file has the same number.</param>
/// <param name="FileId">The file's id; the empty string when the server gave none.</param>
/// <param name="Mark">The marker as the model wrote it, such as <c>【4:0†source】</c> or <c>sandbox:/mnt/data/plot.png</c>.</param>
/// <param name="Quote">The quoted text, when the server sends it.</param>
public sealed record ThreadCitation(int Number, string FileId, string Mark, string? Quote);
