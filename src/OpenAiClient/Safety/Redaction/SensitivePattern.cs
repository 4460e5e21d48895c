using System.Text.RegularExpressions;

namespace OpenAi.Safety;

/// <summary>An additional pattern for <see cref="SensitiveText"/>.</summary>
public sealed class SensitivePattern
{
    /// <summary>Creates a pattern.</summary>
    /// <param name="name">The name of the data, such as <c>customer</c>; the data is replaced by <c>[customer]</c>.</param>
    /// <param name="regex">
    /// The regular expression. A group called <c>secret</c> restricts the finding to that part of the match. The expression needs a match
    /// timeout or <see cref="RegexOptions.NonBacktracking"/>: otherwise a malicious text can keep it busy for years.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="regex"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is <see langword="null"/> or blank, or <paramref name="regex"/> has no match timeout.</exception>
    public SensitivePattern(string name, Regex regex)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(regex);
        if (regex.MatchTimeout == Regex.InfiniteMatchTimeout && !regex.Options.HasFlag(RegexOptions.NonBacktracking))
            throw new ArgumentException("The pattern has no match timeout. Set one: new Regex(pattern, options, TimeSpan.FromSeconds(1)).", nameof(regex));
        Name = name;
        Regex = regex;
    }

    /// <summary>The name of the data.</summary>
    public string Name { get; }

    /// <summary>The regular expression.</summary>
    public Regex Regex { get; }
}
