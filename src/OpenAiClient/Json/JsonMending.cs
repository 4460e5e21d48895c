using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace OpenAi.Json;

/// <summary>
/// Repairs the texts of a document that the reader refuses: invalid UTF-8 and escaped halves of surrogate pairs become
/// U+FFFD. A valid document costs two passes.
/// </summary>
internal static class JsonMending
{
    private const int EscapeLength = 6;

    /// <param name="json">The document.</param>
    /// <param name="keepsEdges">Whether halves at the ends of a string are kept, because the other half may be in the next piece of a stream.</param>
    public static ReadOnlySpan<byte> Mended(ReadOnlySpan<byte> json, bool keepsEdges)
    {
        if (!Utf8.IsValid(json))
            json = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(json));
        if (!HasSurrogateEscape(json))
            return json;
        byte[]? mended = null;
        var offset = 0;
        while (NextHalf(json[offset..]) is var next and >= 0)
        {
            var half = offset + next;
            offset = half + EscapeLength;
            var isEdge = HexAt(json, half) >= 0xdc00 ? half > 0 && json[half - 1] == '"' : offset < json.Length && json[offset] == '"';
            if (keepsEdges && isEdge && !IsInName(json, offset))
                continue;
            "\\ufffd"u8.CopyTo((mended ??= json.ToArray()).AsSpan(half));
        }
        return mended ?? json;
    }

    // A property name is never split between two pieces.
    private static bool IsInName(ReadOnlySpan<byte> json, int start)
    {
        for (; start < json.Length && json[start] != '"'; start++)
        {
            if (json[start] == '\\')
                start++;
        }
        return start < json.Length && json[(start + 1)..].TrimStart(" \t\r\n"u8) is [(byte)':', ..];
    }

    // Most documents have no escape at all, and the search for a single byte is the fastest.
    public static bool HasSurrogateEscape(ReadOnlySpan<byte> json) =>
        json.IndexOf((byte)'\\') is var first and >= 0 && (json[first..].IndexOf("\\ud"u8) >= 0 || json[first..].IndexOf("\\uD"u8) >= 0);

    /// <summary>Returns the position of the next escaped surrogate half without its other half; -1 if there is none.</summary>
    public static int NextHalf(ReadOnlySpan<byte> json)
    {
        for (var i = json.IndexOf((byte)'\\'); i >= 0 && i < json.Length;)
        {
            var code = HexAt(json, i);
            var length = code < 0 ? 2 : EscapeLength;
            if (code is >= 0xd800 and <= 0xdfff)
            {
                if (code >= 0xdc00 || HexAt(json, i + EscapeLength) is not (>= 0xdc00 and <= 0xdfff))
                    return i;
                length = 2 * EscapeLength;
            }
            i += length;
            var next = i < json.Length ? json[i..].IndexOf((byte)'\\') : -1;
            i = next < 0 ? -1 : i + next;
        }
        return -1;
    }

    /// <summary>Returns the code unit of the escape at a position; -1 if there is no escape.</summary>
    public static int HexAt(ReadOnlySpan<byte> json, int start) =>
        start + EscapeLength <= json.Length
        && json[start] == '\\'
        && json[start + 1] == 'u'
        && ushort.TryParse(json.Slice(start + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            ? code
            : -1;
}
