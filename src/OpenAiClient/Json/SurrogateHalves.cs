using System.Text.Json;

namespace OpenAi.Json;

/// <summary>
/// Joins halves of surrogate pairs: servers may split a text within a pair, so that a stream brings the second half in its next piece.
/// </summary>
internal static class SurrogateHalves
{
    private const char Replacement = '\ufffd';

    /// <summary>Returns the position of the first unpaired surrogate half; -1 if there is none.</summary>
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

    /// <summary>Replaces each unpaired half by U+FFFD.</summary>
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

    /// <summary>Returns a text that was joined from pieces, with unpaired halves replaced.</summary>
    public static string Joined(System.Text.StringBuilder pieces) => Replaced(pieces.ToString());

    /// <summary>Reads the string or name at the reader's position, including unpaired halves.</summary>
    public static string Read(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped || (!reader.HasValueSequence && !JsonMending.HasSurrogateEscape(reader.ValueSpan)))
            return Text(ref reader);
        var bytes = reader.HasValueSequence ? System.Buffers.BuffersExtensions.ToArray(reader.ValueSequence) : reader.ValueSpan.ToArray();
        return Unescaped(bytes);
    }

    /// <summary>Reads the string of an unknown field, including unpaired halves.</summary>
    public static string Read(JsonElement json)
    {
        var reader = WireJson.ReaderOf(System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(json));
        reader.Read();
        return Read(ref reader);
    }

    // The reader itself would rent an array of unlimited size to unescape a long text.
    private static string Text(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped || reader.HasValueSequence || reader.ValueSpan.Length <= BoundedPool<byte>.MaxBytes)
            return reader.GetString()!;
        var bytes = GC.AllocateUninitializedArray<byte>(reader.ValueSpan.Length);
        return System.Text.Encoding.UTF8.GetString(bytes, 0, reader.CopyString(bytes));
    }

    // Escaped surrogate halves are decoded here; the reader decodes all other escapes.
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
