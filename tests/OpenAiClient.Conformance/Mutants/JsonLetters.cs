using System.Globalization;
using System.Text;

namespace OpenAi.Conformance.Mutants;

/// <summary>
/// The letters of a text in JSON, decoded without the code of the library: bad UTF-8 and halves of surrogate pairs are U+FFFD.
/// </summary>
internal static class JsonLetters
{
    private const char Replacement = '\ufffd';

    public static bool ArePlain(ReadOnlySpan<byte> raw) => !raw.Contains((byte)'\\') && System.Text.Unicode.Utf8.IsValid(raw);

    public static string Of(ReadOnlySpan<byte> raw)
    {
        var text = Encoding.UTF8.GetString(raw);
        if (!text.Contains('\\', StringComparison.Ordinal))
            return text;
        var letters = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length)
                letters.Append(text[i]);
            else
                letters.Append(Letter(text, ref i));
        }
        for (var i = 0; i < letters.Length; i++)
        {
            if (char.IsHighSurrogate(letters[i]) && i + 1 < letters.Length && char.IsLowSurrogate(letters[i + 1]))
                i++;
            else if (char.IsSurrogate(letters[i]))
                letters[i] = Replacement;
        }
        return letters.ToString();
    }

    private static char Letter(string text, ref int i)
    {
        i++;
        if (text[i] != 'u')
            return text[i] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', var same => same };
        i += 4;
        return (char)ushort.Parse(text.AsSpan(i - 3, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }
}
