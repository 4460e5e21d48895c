using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace OpenAi.Conformance.Recordings;

/// <summary>A document with one change. A change is harmless when an older, newer or different server may send it.</summary>
internal sealed record Mutation(string What, byte[] Json, bool IsHarmless)
{
    private static readonly byte[] _newField = "\"never_seen_before\":{\"a\":1},"u8.ToArray();
    private static readonly byte[] _newText = "\"never_seen_before\""u8.ToArray();
    private static readonly byte[] _null = "null"u8.ToArray();

    private static readonly (string Text, byte[] Json)[] _wrong =
        [.. ((string[])["true", "12", "-1.5", "99999999999999999999", "1e400", "\"text\"", "[]", "[1]", "{}", "{\"a\":[1]}"]).Select(static text => (text, Encoding.UTF8.GetBytes(text)))];

    /// <summary>
    /// Creates every change of every field below a path. The bytes of the document are spliced, because serializing it again for each
    /// change took nearly all the time.
    /// </summary>
    public static IEnumerable<Mutation> Of(byte[] document, string below)
    {
        foreach (var field in JsonFields.Of(document).Where(field => field.Path.StartsWith(below, StringComparison.Ordinal)))
        {
            yield return new($"{field.Path} removed", Without(document, field), true);
            yield return new($"{field.Path} null", Replace(document, field.ValueStart, field.End, _null), true);
            if (field.Kind == JsonTokenType.String)
                yield return new($"{field.Path} unknown string", Replace(document, field.ValueStart, field.End, _newText), !HoldsBytes(document, field));
            foreach (var (text, json) in _wrong)
                yield return new($"{field.Path} is {text}", Replace(document, field.ValueStart, field.End, json), false);
            yield return new($"{field.Path} beside an unknown field", Replace(document, field.Start, field.Start, _newField), true);
        }
    }

    // With its comma: the following one, or, for a last field, the preceding one.
    private static byte[] Without(byte[] document, JsonField field) =>
        document[field.End] == ',' ? Replace(document, field.Start, field.End + 1, [])
        : document[field.Start - 1] == ',' ? Replace(document, field.Start - 1, field.End, [])
        : Replace(document, field.Start, field.End, []);

    private static byte[] Replace(byte[] document, int start, int end, ReadOnlySpan<byte> by)
    {
        var result = new byte[document.Length - (end - start) + by.Length];
        document.AsSpan(0, start).CopyTo(result);
        by.CopyTo(result.AsSpan(start));
        document.AsSpan(end).CopyTo(result.AsSpan(start + by.Length));
        return result;
    }

    // Another text instead of the bytes of a vector is invalid, and not a new value.
    private static bool HoldsBytes(byte[] document, JsonField field) =>
        field.End - field.ValueStart >= 66 && Base64.IsValid(document.AsSpan((field.ValueStart + 1)..(field.End - 1)));
}
