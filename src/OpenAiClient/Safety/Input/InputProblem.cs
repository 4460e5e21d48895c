namespace OpenAi.Safety;

/// <summary>Something that is wrong with a text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Position">The place of its first character, from 0; for a text that is too long, the first place beyond the limit, or 0 when tokens were counted.</param>
/// <param name="Length">How many characters it has, as <see cref="string.Length"/> counts: neighbours of the same kind are one problem.</param>
/// <param name="Description">What it is, in words that hold nothing of the text.</param>
public readonly record struct InputProblem(InputProblemKind Kind, int Position, int Length, string Description)
{
    /// <summary>The description and the place.</summary>
    /// <returns>A line to show.</returns>
    public override string ToString() => $"{Description} (at {Position})";
}
