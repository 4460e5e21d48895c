using System.Text.Json;

namespace OpenAi.Json;

/// <summary>
/// Joins halves of surrogate pairs: servers may split a text within a pair, so that a stream brings the second half in its next piece.
/// </summary>
internal static class SurrogateHalves
{
    private const char Replacement = '\ufffd';

    /// <summary>Where a half without its other stands; -1 where there is none.</summary>
    public static int First(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var next = text[i..].IndexOfAnyInRange('\ud800', '\udfff');
            if (next < 0)
                return -1;
            i += next;
            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
                return i;
            i++;
        }
        return -1;
    }

    /// <summary>The text with U+FFFD for each half that stands alone.</summary>
    public static string Replaced(string text)
    {
        var first = First(text);
        if (first < 0)
            return text;
        var letters = text.ToCharArray();
        for (var half = first; half >= 0;)
        {
            letters[half] = Replacement;
            var next = First(letters.AsSpan(half + 1));
            half = next < 0 ? -1 : half + 1 + next;
        }
        return new string(letters);
    }

    /// <summary>A text that was joined from pieces.</summary>
    public static string Joined(System.Text.StringBuilder pieces) => Replaced(pieces.ToString());

    /// <summary>A string or name that a reader stands on, halves included.</summary>
    public static string Read(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped || (!reader.HasValueSequence && !JsonMending.HasSurrogateEscape(reader.ValueSpan)))
            return Text(ref reader);
        var bytes = reader.HasValueSequence ? System.Buffers.BuffersExtensions.ToArray(reader.ValueSequence) : reader.ValueSpan.ToArray();
        return Unescaped(bytes);
    }

    /// <summary>The string that JSON of an unknown field is.</summary>
    public static string Read(JsonElement json)
    {
        var reader = WireJson.ReaderOf(System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(json));
        reader.Read();
        return Read(ref reader);
    }

    // The reader itself would rent an array of any length, to put the escapes of a long text right.
    private static string Text(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped || reader.HasValueSequence || reader.ValueSpan.Length <= BoundedPool<byte>.MaxBytes)
            return reader.GetString()!;
        var bytes = GC.AllocateUninitializedArray<byte>(reader.ValueSpan.Length);
        return System.Text.Encoding.UTF8.GetString(bytes, 0, reader.CopyString(bytes));
    }

    // Each escape of a half is put in for itself; the reader has the rest.
    private static string Unescaped(ReadOnlySpan<byte> escaped)
    {
        var text = new System.Text.StringBuilder();
        while (JsonMending.NextHalf(escaped) is var half and >= 0)
        {
            text.Append(Plain(escaped[..half])).Append((char)JsonMending.HexAt(escaped, half));
            escaped = escaped[(half + 6)..];
        }
        return text.Append(Plain(escaped)).ToString();
    }

    private static string Plain(ReadOnlySpan<byte> escaped)
    {
        byte[] json = [(byte)'"', .. escaped, (byte)'"'];
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return Text(ref reader);
    }
}
