using System.Runtime.CompilerServices;

namespace OpenAi.Safety;

/// <summary>
/// Checks a text from outside before it is sent to a model: its length, and characters that are invisible to people but not to models.
/// Thread-safe.
/// </summary>
/// <remarks>
/// This does not stop prompt injection, and no list of forbidden phrases does: any instruction can be written in other words, in another
/// language, or in an image. What helps is to give a model no more rights than the person whose text it reads, and to trust its answers
/// no more than that person.
/// </remarks>
public static class InputCheck
{
    /// <summary>Lists the problems of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="limits">The limits. Default: any length, no hidden characters.</param>
    /// <returns>
    /// The problems: first those of the length, then the characters by position, at most <see cref="InputLimits.MaxProblems"/>. Empty
    /// when the text has none.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A limit is invalid; the message names it.</exception>
    public static IReadOnlyList<InputProblem> Find(string text, InputLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        limits ??= InputLimits.Default;
        limits.Check();
        var problems = new List<InputProblem>();
        AddLengths(problems, text, limits);
        for (var i = 0; i < text.Length && problems.Count < limits.MaxProblems;)
        {
            var (kind, length) = HiddenCharacters.At(text, i, limits.AllowedControlCharacters);
            if (kind != InputProblemKind.None && !limits.Tolerated.HasFlag(kind))
                AddCharacter(problems, text, kind, i, length);
            i += length;
        }
        return problems;
    }

    /// <summary>Throws an exception if a text has problems.</summary>
    /// <param name="text">The text.</param>
    /// <param name="limits">The limits. Default: any length, no hidden characters.</param>
    /// <param name="paramName">The name of the text in the exception. Default: the caller's expression.</param>
    /// <exception cref="InputCheckException">The text has problems, which the exception lists.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A limit is invalid; the message names it.</exception>
    public static void ThrowIfUnfit(string text, InputLimits? limits = null, [CallerArgumentExpression(nameof(text))] string? paramName = null)
    {
        ArgumentNullException.ThrowIfNull(text, paramName);
        if (Find(text, limits) is { Count: > 0 } problems)
            throw new InputCheckException(problems, paramName);
    }

    private static void AddLengths(List<InputProblem> problems, string text, InputLimits limits)
    {
        var tolerated = limits.Tolerated;
        if (text.Length > limits.MaxCharacters)
        {
            if (!tolerated.HasFlag(InputProblemKind.TooManyCharacters))
            {
                var limit = limits.MaxCharacters.Value;
                problems.Add(new(InputProblemKind.TooManyCharacters, limit, text.Length - limit, $"{text.Length} characters exceed the limit of {limit}"));
            }
            // The tokens of a text that is too long are not counted, to save time.
            return;
        }
        if (limits.MaxTokens is not { } most || tolerated.HasFlag(InputProblemKind.TooManyTokens))
            return;
        var tokens = limits.CountTokens!(text);
        if (tokens > most)
            problems.Add(new(InputProblemKind.TooManyTokens, 0, text.Length, $"{tokens} tokens exceed the limit of {most}"));
    }

    private static void AddCharacter(List<InputProblem> problems, string text, InputProblemKind kind, int position, int length)
    {
        if (problems is [.., var last] && last.Kind == kind && last.Position + last.Length == position)
            problems[^1] = last with { Length = last.Length + length };
        else
            problems.Add(new(kind, position, length, $"{HiddenCharacters.NameOf(kind)} {CodePoint(text, position, length)}"));
    }

    private static string CodePoint(string text, int position, int length) =>
        $"U+{(length == 2 ? char.ConvertToUtf32(text[position], text[position + 1]) : text[position]):X4}";
}
