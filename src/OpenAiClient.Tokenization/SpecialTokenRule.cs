using System.Collections.Frozen;

namespace OpenAi.Tokenization;

/// <summary>
/// The handling of special tokens in a text. Special tokens in untrusted text can end a prompt or impersonate another role, so read such
/// text with <see cref="AsText"/>, like the API does, or with <see cref="RefuseAll"/>.
/// </summary>
public sealed class SpecialTokenRule
{
    // Null means all special tokens.
    private readonly FrozenSet<string>? _allowed;

    private SpecialTokenRule(FrozenSet<string>? allowed, FrozenSet<string>? refused)
    {
        _allowed = allowed;
        Refused = refused;
    }

    /// <summary>Special tokens are ordinary text: the default.</summary>
    public static SpecialTokenRule AsText { get; } = new(FrozenSet<string>.Empty, FrozenSet<string>.Empty);

    /// <summary>All special tokens become their ids.</summary>
    public static SpecialTokenRule AllowAll { get; } = new(null, FrozenSet<string>.Empty);

    /// <summary>A text with any special token is rejected with an <see cref="ArgumentException"/>.</summary>
    public static SpecialTokenRule RefuseAll { get; } = new(FrozenSet<string>.Empty, null);

    /// <summary>The names that are rejected; <see langword="null"/> for all that are not allowed.</summary>
    internal FrozenSet<string>? Refused { get; }

    /// <summary>
    /// Creates a rule: these special tokens become their ids, and a text with any other is rejected, unless <see cref="RefuseOnly"/> limits
    /// which.
    /// </summary>
    /// <param name="names">The special tokens, such as <c>&lt;|endoftext|&gt;</c>.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="names"/> or one of them is <see langword="null"/>.</exception>
    public static SpecialTokenRule Allow(params IEnumerable<string> names) => new(SetOf(names), null);

    /// <summary>
    /// Creates the same rule, but only a text with one of these names is rejected; names that are neither allowed nor rejected are ordinary
    /// text.
    /// </summary>
    /// <param name="names">The names; with none, nothing is rejected. A name that is also allowed is rejected.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="names"/> or one of them is <see langword="null"/>.</exception>
    public SpecialTokenRule RefuseOnly(params IEnumerable<string> names) => new(_allowed, SetOf(names));

    internal bool Allows(string name) => _allowed is null || _allowed.Contains(name);

    private static FrozenSet<string> SetOf(IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return names.Select(static name => name ?? throw new ArgumentNullException(nameof(names))).ToFrozenSet();
    }
}
