namespace OpenAi.Safety;

/// <summary>What can be wrong with a text; the values can be combined.</summary>
[Flags]
public enum InputProblemKind
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>More characters than <see cref="InputLimits.MaxCharacters"/>.</summary>
    TooManyCharacters = 1,

    /// <summary>More tokens than <see cref="InputLimits.MaxTokens"/>.</summary>
    TooManyTokens = 2,

    /// <summary>A control character (U+0000 to U+001F, U+007F to U+009F, the separators U+2028 and U+2029) that <see cref="InputLimits.AllowedControlCharacters"/> does not name, or a code point that Unicode keeps for no character.</summary>
    ControlCharacter = 4,

    /// <summary>
    /// A character that changes the direction of what follows (U+202A to U+202E, U+2066 to U+2069), so that people read
    /// something else than models. One of the marks U+200E, U+200F and U+061C is fine near a letter that is written from right to left.
    /// </summary>
    BidirectionalControl = 8,

    /// <summary>
    /// A character that is not drawn, by Unicode's properties "default ignorable" and "format": it splits words unseen, or
    /// carries a hidden text. The joiners U+200C and U+200D are fine between characters other than ASCII, where scripts and
    /// emoji need them, and one variation selector is fine behind a character that has variations: an emoji, a symbol, an
    /// ideograph, but no letter. The soft hyphen (U+00AD), which text copied from web pages may have, counts.
    /// </summary>
    ZeroWidth = 16,

    /// <summary>A Unicode tag (U+E0000 to U+E007F), by which text is smuggled that people cannot see. The flags of England, Scotland and Wales, which are made of them, are fine.</summary>
    TagCharacter = 32,

    /// <summary>Half of a surrogate pair: no character at all, and sent as U+FFFD.</summary>
    UnpairedSurrogate = 64,
}
