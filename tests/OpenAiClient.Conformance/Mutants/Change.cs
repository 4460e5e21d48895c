namespace OpenAi.Conformance.Mutants;

/// <summary>One change of the bytes of a document. Serializing the document again for each change would take nearly all the time.</summary>
/// <param name="What">The change, in words.</param>
/// <param name="Start">The position of the first byte that is replaced.</param>
/// <param name="End">The position after the last byte that is replaced.</param>
/// <param name="By">The bytes that replace them.</param>
/// <param name="IsHarmless">Whether an older, newer or different server may send it, so that it must be read.</param>
/// <param name="Repeats">Whether it repeats a field.</param>
internal sealed record Change(string What, int Start, int End, byte[] By, bool IsHarmless, bool Repeats = false)
{
    public bool Overlaps(Change other) => Start <= other.End && other.Start <= End;

    public byte[] ApplyTo(byte[] document)
    {
        var result = new byte[document.Length - (End - Start) + By.Length];
        document.AsSpan(0, Start).CopyTo(result);
        By.CopyTo(result, Start);
        document.AsSpan(End).CopyTo(result.AsSpan(Start + By.Length));
        return result;
    }
}
