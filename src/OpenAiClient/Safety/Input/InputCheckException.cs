namespace OpenAi.Safety;

/// <summary>A text did not pass <see cref="InputCheck"/>. The message contains no part of the text.</summary>
public sealed class InputCheckException : ArgumentException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="problems">The problems; at least one.</param>
    /// <param name="paramName">The parameter that contained the text.</param>
    /// <exception cref="ArgumentException"><paramref name="problems"/> is <see langword="null"/> or empty.</exception>
    public InputCheckException(IReadOnlyList<InputProblem> problems, string? paramName)
        : base(Describe(problems), paramName) =>
        Problems = problems;

    /// <summary>The problems by position; at least one.</summary>
    public IReadOnlyList<InputProblem> Problems { get; }

    private static string Describe(IReadOnlyList<InputProblem> problems) => problems is { Count: > 0 }
        ? $"The text is not allowed: {problems[0]}{(problems.Count > 1 ? $", and {problems.Count - 1} more" : "")}."
        : throw new ArgumentException("There is no problem.", nameof(problems));
}
