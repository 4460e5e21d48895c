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

    /// <summary>A control character (U+0000 to U+001F, U+007F to U+009F) that <see cref="InputLimits.AllowedControlCharacters"/> does not name.</summary>
    ControlCharacter = 4,

    /// <summary>
    /// A character that changes the direction of what follows (U+202A to U+202E, U+2066 to U+2069), so that people read
    /// something else than models. The marks that Hebrew and Arabic texts use (U+200E, U+200F, U+061C) are none.
    /// </summary>
    BidirectionalControl = 8,

    /// <summary>
    /// A character without width, which splits words unseen. The joiners U+200C and U+200D are fine between characters
    /// other than ASCII, where scripts and emoji need them, and one variation selector is fine behind a character.
    /// </summary>
    ZeroWidth = 16,

    /// <summary>A Unicode tag (U+E0000 to U+E007F), by which text is smuggled that people cannot see. The flags of England, Scotland and Wales, which are made of them, are fine.</summary>
    TagCharacter = 32,

    /// <summary>Half of a surrogate pair: no character at all, and sent as U+FFFD.</summary>
    UnpairedSurrogate = 64,
}
