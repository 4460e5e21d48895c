namespace OpenAi.Safety;

/// <summary>A problem of a text.</summary>
/// <param name="Kind">The kind of the problem.</param>
/// <param name="Position">
/// The position of its first character, from 0; for a text that is too long, the first position beyond the limit, or 0 when tokens were
/// counted.
/// </param>
/// <param name="Length">The number of characters, as in <see cref="string.Length"/>: adjacent characters of the same kind are one problem.</param>
/// <param name="Description">A description that contains no part of the text.</param>
public readonly record struct InputProblem(InputProblemKind Kind, int Position, int Length, string Description)
{
    /// <summary>Returns the description and the position.</summary>
    /// <returns>A line to display.</returns>
    public override string ToString() => $"{Description} (at position {Position})";
}
