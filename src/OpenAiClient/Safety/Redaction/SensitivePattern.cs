using System.Text.RegularExpressions;

namespace OpenAi.Safety;

/// <summary>Something that a caller of <see cref="SensitiveText"/> wants to be found besides what it knows.</summary>
public sealed class SensitivePattern
{
    /// <summary>Names a pattern.</summary>
    /// <param name="name">What it finds, such as <c>customer</c>; it is replaced by <c>[customer]</c>.</param>
    /// <param name="regex">
    /// What to find. A group called <c>secret</c> narrows it to that part of the match. It needs a time limit, or
    /// <see cref="RegexOptions.NonBacktracking"/>: without, one text made for it can keep it busy for years.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="regex"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is <see langword="null"/> or blank, or <paramref name="regex"/> has no time limit.</exception>
    public SensitivePattern(string name, Regex regex)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(regex);
        if (regex.MatchTimeout == Regex.InfiniteMatchTimeout && !regex.Options.HasFlag(RegexOptions.NonBacktracking))
            throw new ArgumentException("The pattern has no time limit. Give it one: new Regex(pattern, options, TimeSpan.FromSeconds(1)).", nameof(regex));
        Name = name;
        Regex = regex;
    }

    /// <summary>What it finds.</summary>
    public string Name { get; }

    /// <summary>How it is found.</summary>
    public Regex Regex { get; }
}
