namespace OpenAi.Safety;

/// <summary>The position of sensitive data in a text.</summary>
/// <param name="Name">The kind: <c>api-key</c>, <c>email</c>, <c>phone</c>, <c>card</c>, or the name of the caller's pattern.</param>
/// <param name="Start">The position of its first character in the original text, from 0.</param>
/// <param name="Length">The number of characters, as in <see cref="string.Length"/>.</param>
public readonly record struct SensitiveFinding(string Name, int Start, int Length)
{
    /// <summary>The position after its last character.</summary>
    public int End => Start + Length;
}
