namespace OpenAi.Safety;

/// <summary>The kinds of problems of a text; the values can be combined.</summary>
[Flags]
public enum InputProblemKind
{
    /// <summary>No problem.</summary>
    None = 0,

    /// <summary>More characters than <see cref="InputLimits.MaxCharacters"/>.</summary>
    TooManyCharacters = 1,

    /// <summary>More tokens than <see cref="InputLimits.MaxTokens"/>.</summary>
    TooManyTokens = 2,

    /// <summary>A control character (U+0000 to U+001F, U+007F to U+009F, the separators U+2028 and U+2029) that is not in <see cref="InputLimits.AllowedControlCharacters"/>, or a code point that Unicode defines as a noncharacter.</summary>
    ControlCharacter = 4,

    /// <summary>
    /// A character that changes the direction of the text after it (U+202A to U+202E, U+2066 to U+2069), so that people see another text
    /// than models read. One of the marks U+200E, U+200F and U+061C is allowed near a right-to-left letter.
    /// </summary>
    BidirectionalControl = 8,

    /// <summary>
    /// An invisible character, by the Unicode properties "default ignorable" and "format": it splits words invisibly, or carries hidden
    /// text. The joiners U+200C and U+200D are allowed between characters other than ASCII, where scripts and emoji need them. One
    /// variation selector is allowed after a character that has variations: an emoji, a symbol or an ideograph, but no letter. The soft
    /// hyphen (U+00AD), which text that was copied from web pages may contain, is a problem.
    /// </summary>
    ZeroWidth = 16,

    /// <summary>
    /// A Unicode tag (U+E0000 to U+E007F), which can hide text from people. The flags of England, Scotland and Wales, which consist of
    /// tags, are allowed.
    /// </summary>
    TagCharacter = 32,

    /// <summary>Half of a surrogate pair: it is no valid character, and is sent as U+FFFD.</summary>
    UnpairedSurrogate = 64,
}
