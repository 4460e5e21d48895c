namespace OpenAi.Safety;

/// <summary>A text did not pass <see cref="InputCheck"/>. The message holds nothing of the text.</summary>
public sealed class InputCheckException : ArgumentException
{
    /// <summary>Makes the exception that a check throws.</summary>
    /// <param name="problems">What is wrong; at least one problem.</param>
    /// <param name="paramName">The parameter that held the text.</param>
    /// <exception cref="ArgumentException"><paramref name="problems"/> is <see langword="null"/> or empty.</exception>
    public InputCheckException(IReadOnlyList<InputProblem> problems, string? paramName)
        : base(Describe(problems), paramName) =>
        Problems = problems;

    /// <summary>What is wrong, by its place; at least one problem.</summary>
    public IReadOnlyList<InputProblem> Problems { get; }

    private static string Describe(IReadOnlyList<InputProblem> problems) => problems is { Count: > 0 }
        ? $"The text cannot be used: {problems[0]}{(problems.Count > 1 ? $", and {problems.Count - 1} more" : "")}."
        : throw new ArgumentException("There is no problem.", nameof(problems));
}
