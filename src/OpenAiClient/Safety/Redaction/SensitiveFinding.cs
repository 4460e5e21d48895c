namespace OpenAi.Safety;

/// <summary>Where something sensitive stands in a text.</summary>
/// <param name="Name">What it is: <c>api-key</c>, <c>email</c>, <c>phone</c>, <c>card</c>, or the name of the caller's pattern.</param>
/// <param name="Start">The place of its first character in the original text, from 0.</param>
/// <param name="Length">How many characters it has, as <see cref="string.Length"/> counts.</param>
public readonly record struct SensitiveFinding(string Name, int Start, int Length)
{
    /// <summary>The place behind its last character.</summary>
    public int End => Start + Length;
}
