using System.Text;
using System.Text.RegularExpressions;

namespace OpenAi.Safety;

/// <summary>
/// Finds keys and personal data by their format and removes them, before a text goes to a model or into a log. Data without
/// a format (names, addresses, passwords) is not found: this makes leaks rarer, not impossible. Thread-safe.
/// </summary>
public static class SensitiveText
{
    /// <summary>Removes sensitive data from a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">The options. Default: all built-in kinds, replaced by their names in brackets.</param>
    /// <returns>The text without the sensitive data; the same object when nothing was found.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An option is <see langword="null"/>.</exception>
    /// <exception cref="RegexMatchTimeoutException">A pattern exceeded its match timeout; no part of the text is returned.</exception>
    /// <example>
    /// <code>
    /// using OpenAi.Safety;
    ///
    /// Console.WriteLine(SensitiveText.Redact("Write to jane@example.com."));
    /// </code>
    /// </example>
    public static string Redact(string text, RedactionOptions? options = null) => Redact(text, out _, options);

    /// <summary>Removes sensitive data from a text, and lists what was found.</summary>
    /// <param name="text">The text.</param>
    /// <param name="findings">The findings, by position in the original text; overlapping findings are merged.</param>
    /// <param name="options">The options. Default: all built-in kinds, replaced by their names in brackets.</param>
    /// <returns>The text without the sensitive data; the same object when nothing was found.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An option is <see langword="null"/>.</exception>
    /// <exception cref="RegexMatchTimeoutException">A pattern exceeded its match timeout; no part of the text is returned.</exception>
    public static string Redact(string text, out IReadOnlyList<SensitiveFinding> findings, RedactionOptions? options = null)
    {
        findings = Find(text, options);
        if (findings.Count == 0)
            return text;
        var result = new StringBuilder(text.Length);
        var end = 0;
        foreach (var finding in findings)
        {
            result.Append(text, end, finding.Start - end);
            if (options?.Replacement is { } replacement)
                result.Append(replacement(finding, text.Substring(finding.Start, finding.Length)));
            else
                result.Append('[').Append(finding.Name).Append(']');
            end = finding.End;
        }
        return result.Append(text, end, text.Length - end).ToString();
    }

    /// <summary>Finds sensitive data, without changing the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">The options. Default: all built-in kinds.</param>
    /// <returns>The findings, by position; overlapping findings are merged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An option is <see langword="null"/>.</exception>
    /// <exception cref="RegexMatchTimeoutException">A pattern exceeded its match timeout.</exception>
    public static IReadOnlyList<SensitiveFinding> Find(string text, RedactionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        options ??= RedactionOptions.Default;
        if (options.Patterns is not { } patterns || patterns.Contains(null!))
            throw new ArgumentException("RedactionOptions.Patterns: the list and its patterns must not be null.", nameof(options));
        var found = new List<SensitiveFinding>();
        foreach (var pattern in patterns)
            SensitiveShapes.Add(found, text, pattern.Name, pattern.Regex);
        if (options.Kinds.HasFlag(SensitiveKinds.ApiKeys))
            SensitiveShapes.AddApiKeys(found, text);
        if (options.Kinds.HasFlag(SensitiveKinds.Emails))
            SensitiveShapes.AddEmails(found, text);
        if (options.Kinds.HasFlag(SensitiveKinds.CardNumbers))
            CardNumbers.Add(found, text);
        if (options.Kinds.HasFlag(SensitiveKinds.PhoneNumbers))
            SensitiveShapes.AddPhoneNumbers(found, text);
        return Join(found, text);
    }

    // When several patterns find the same text, the first one names it; the sort is stable.
    private static List<SensitiveFinding> Join(List<SensitiveFinding> found, string text)
    {
        var joined = new List<SensitiveFinding>(found.Count);
        foreach (var raw in found.OrderBy(static finding => finding.Start).ThenByDescending(static finding => finding.Length))
        {
            var finding = WholeCharacters(raw, text);
            if (joined is [.., var last] && finding.Start < last.End)
                joined[^1] = last with { Length = Math.Max(last.End, finding.End) - last.Start };
            else
                joined.Add(finding);
        }
        return joined;
    }

    // A pattern of the caller may match half of a surrogate pair; the other half would be invalid text.
    private static SensitiveFinding WholeCharacters(SensitiveFinding finding, string text)
    {
        var (start, end) = (finding.Start, finding.End);
        if (start > 0 && char.IsSurrogatePair(text[start - 1], text[start]))
            start--;
        if (end < text.Length && char.IsSurrogatePair(text[end - 1], text[end]))
            end++;
        return finding with { Start = start, Length = end - start };
    }
}
