namespace OpenAi.Safety;

/// <summary>What <see cref="SensitiveText"/> looks for, and what it writes instead.</summary>
public sealed class RedactionOptions
{
    internal static readonly RedactionOptions Default = new();

    /// <summary>What to look for. Default: <see cref="SensitiveKinds.All"/>.</summary>
    public SensitiveKinds Kinds { get; set; } = SensitiveKinds.All;

    /// <summary>What to look for besides; where a pattern and a known kind find the same, the pattern names it. Default: nothing.</summary>
    public IReadOnlyList<SensitivePattern> Patterns { get; set; } = [];

    /// <summary>
    /// Returns the replacement for a finding and its text: a token that can be resolved later, the last four
    /// digits. <see langword="null"/> counts as the empty text. Its exceptions reach the caller. Default:
    /// <see langword="null"/>, the name in brackets, such as <c>[email]</c>.
    /// </summary>
    public Func<SensitiveFinding, string, string?>? Replacement { get; set; }
}
