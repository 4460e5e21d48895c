namespace OpenAi.Tokenization.Splitting;

/// <summary>The character classes that the splitting patterns use.</summary>
[Flags]
internal enum CharacterClass : byte
{
    None = 0,

    /// <summary><c>[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]</c>: allowed in the first, uppercase half of a word.</summary>
    Upper = 1,

    /// <summary><c>[\p{Ll}\p{Lm}\p{Lo}\p{M}]</c>: allowed in the second, lowercase half of a word.</summary>
    Lower = 2,

    /// <summary><c>\p{L}</c>.</summary>
    Letter = 4,

    /// <summary><c>\p{N}</c>.</summary>
    Number = 8,

    /// <summary><c>\s</c>.</summary>
    Space = 16,

    /// <summary><c>[\r\n]</c>.</summary>
    LineEnd = 32,
}
