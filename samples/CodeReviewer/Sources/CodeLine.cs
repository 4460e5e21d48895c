namespace CodeReviewer.Sources;

/// <summary>A line of code, or of a change to it.</summary>
/// <param name="Number">The line number in the file, from 1; <see langword="null"/> for a removed line.</param>
/// <param name="Mark"><c>+</c> for an added line, <c>-</c> for a removed one, else a space.</param>
/// <param name="Text">The text of the line.</param>
internal readonly record struct CodeLine(int? Number, char Mark, string Text)
{
    public override string ToString() => $"{Number,5}|{Mark}{Text}";
}
