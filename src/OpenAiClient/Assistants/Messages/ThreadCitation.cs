namespace OpenAi.Assistants;

/// <summary>A file that an answer refers to.</summary>
/// <param name="Number">Its number within the answer, from 1; the same file has the same number each time.</param>
/// <param name="FileId">The file's id; the empty string when the server gave none.</param>
/// <param name="Mark">The mark as the model wrote it, such as <c>【4:0†source】</c> or <c>sandbox:/mnt/data/plot.png</c>.</param>
/// <param name="Quote">The words that are cited, where the server gives them.</param>
public sealed record ThreadCitation(int Number, string FileId, string Mark, string? Quote);
