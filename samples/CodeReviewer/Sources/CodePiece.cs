namespace CodeReviewer.Sources;

/// <summary>The subject of one review: a file, or the changes to it.</summary>
/// <param name="Name">The name of the file.</param>
/// <param name="Text">The code, with a number in front of each line.</param>
/// <param name="Lines">The numbers.</param>
/// <param name="Note">A note for the reader, such as that the file was cut.</param>
internal sealed record CodePiece(string Name, string Text, IReadOnlySet<int> Lines, string? Note);
