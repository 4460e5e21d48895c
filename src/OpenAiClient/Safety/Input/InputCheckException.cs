namespace OpenAi.Safety;

/// <summary>A text did not pass <see cref="InputCheck"/>. The message holds nothing of the text.</summary>
public sealed class InputCheckException : ArgumentException
{
    internal InputCheckException(IReadOnlyList<InputProblem> problems, string? paramName)
        : base($"The text cannot be used: {problems[0]}{(problems.Count > 1 ? $", and {problems.Count - 1} more" : "")}.", paramName) =>
        Problems = problems;

    /// <summary>What is wrong, by its place; at least one problem.</summary>
    public IReadOnlyList<InputProblem> Problems { get; }
}
