namespace CodeReviewer.Sources;

/// <summary>What one review is about: a file, or the changes to it.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Text">The code, a number before each line.</param>
/// <param name="Lines">The numbers.</param>
/// <param name="Note">What a reader should know, such as that it is cut.</param>
internal sealed record CodePiece(string Name, string Text, IReadOnlySet<int> Lines, string? Note);
