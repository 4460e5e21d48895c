using System.Runtime.CompilerServices;
using OpenAi.Tokenization.Data;

namespace OpenAi.Tokenization.Splitting;

/// <summary>
/// The class of every code point, from the tables of the reference tokenizer: the tables of .NET change with the Unicode version of each
/// release, and its regular expressions handle UTF-16 code units.
/// </summary>
internal static class CharacterClasses
{
    private static readonly CharacterClass[] _table = Load();

    /// <summary>Gets the class of the character at a position in well-formed UTF-8, and its number of bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CharacterClass At(ReadOnlySpan<byte> utf8, int at, out int length)
    {
        var first = utf8[at];
        if (first < 0x80)
        {
            length = 1;
            return _table[first];
        }

        return BeyondAscii(utf8[at..], out length);
    }

    private static CharacterClass BeyondAscii(ReadOnlySpan<byte> utf8, out int length)
    {
        length = utf8[0] < 0xE0 ? 2 : utf8[0] < 0xF0 ? 3 : 4;
        var code = utf8[0] & (0x7F >> length);
        for (var index = 1; index < length; index++)
        {
            code = (code << 6) | (utf8[index] & 0x3F);
        }

        return _table[code];
    }

    private static CharacterClass[] Load()
    {
        var table = new CharacterClass[0x110000];
        ReadOnlySpan<byte> runs = DataFile.Read("unicode");
        for (int at = 0, code = 0; at < runs.Length;)
        {
            var kind = (CharacterClass)runs[at++];
            var length = 0;
            for (var shift = 0; ; shift += 7)
            {
                var part = runs[at++];
                length |= (part & 0x7F) << shift;
                if (part < 0x80)
                {
                    break;
                }
            }

            table.AsSpan(code, length).Fill(kind);
            code += length;
        }

        return table;
    }
}
