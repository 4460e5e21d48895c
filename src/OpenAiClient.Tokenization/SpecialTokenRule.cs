using System.Collections.Frozen;

namespace OpenAi.Tokenization;

/// <summary>
/// What to do about the names of special tokens in a text. Whoever can write a special token can end a prompt or pretend to be
/// someone else, so that text of others is best read by <see cref="AsText"/>, as the API does, or <see cref="RefuseAll"/>.
/// </summary>
public sealed class SpecialTokenRule
{
    // Null stands for all.
    private readonly FrozenSet<string>? _allowed;

    private SpecialTokenRule(FrozenSet<string>? allowed, FrozenSet<string>? refused)
    {
        _allowed = allowed;
        Refused = refused;
    }

    /// <summary>They are text like any other: the default.</summary>
    public static SpecialTokenRule AsText { get; } = new(FrozenSet<string>.Empty, FrozenSet<string>.Empty);

    /// <summary>All of them become their ids.</summary>
    public static SpecialTokenRule AllowAll { get; } = new(null, FrozenSet<string>.Empty);

    /// <summary>A text with any of them is refused with an <see cref="ArgumentException"/>.</summary>
    public static SpecialTokenRule RefuseAll { get; } = new(FrozenSet<string>.Empty, null);

    /// <summary>The names that are refused; <see langword="null"/> for all that are not allowed.</summary>
    internal FrozenSet<string>? Refused { get; }

    /// <summary>These become their ids, and a text with any other is refused, unless <see cref="RefuseOnly"/> says which.</summary>
    /// <param name="names">The special tokens, such as <c>&lt;|endoftext|&gt;</c>.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="names"/> or one of them is <see langword="null"/>.</exception>
    public static SpecialTokenRule Allow(params IEnumerable<string> names) => new(SetOf(names), null);

    /// <summary>The same rule, but only a text with one of these names is refused; what is neither allowed nor refused is text.</summary>
    /// <param name="names">The names; none refuses nothing. One that is allowed too is refused.</param>
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
