namespace OpenAi.Safety;

/// <summary>Options of <see cref="SensitiveText"/>: the data to find and its replacement.</summary>
/// <example>
/// <code>
/// using OpenAi.Safety;
///
/// var options = new RedactionOptions { Kinds = SensitiveKinds.Emails, Replacement = (finding, text) =&gt; $"(hidden {finding.Name})" };
/// Console.WriteLine(SensitiveText.Redact("Write to ann@example.com.", options));
/// </code>
/// </example>
public sealed class RedactionOptions
{
    internal static readonly RedactionOptions Default = new();

    /// <summary>The kinds of data to find. Default: <see cref="SensitiveKinds.All"/>.</summary>
    public SensitiveKinds Kinds { get; set; } = SensitiveKinds.All;

    /// <summary>Additional patterns; when a pattern and a built-in kind find the same text, the pattern names it. Default: none.</summary>
    public IReadOnlyList<SensitivePattern> Patterns { get; set; } = [];

    /// <summary>
    /// Returns the replacement for a finding and its text: a token that can be resolved later, the last four
    /// digits. <see langword="null"/> counts as the empty text. Its exceptions reach the caller. Default:
    /// <see langword="null"/>, the name in brackets, such as <c>[email]</c>.
    /// </summary>
    public Func<SensitiveFinding, string, string?>? Replacement { get; set; }
}
