using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace OpenAi.Conformance.Mutants;

/// <summary>Creates the changes of one field, whatever its value is, and those of its kind of value.</summary>
internal static class FieldChanges
{
    private static readonly (string What, byte[] Json)[] _wrong =
        [.. ((string[])["true", "12", "-1.5", "99999999999999999999", "1e400", "\"text\"", "\"\"", "[]", "[1]", "{}", "{\"a\":[1]}"]).Select(static text => (text, Encoding.UTF8.GetBytes(text)))];

    private static readonly byte[] _null = "null"u8.ToArray();

    public static IEnumerable<Change> Of(byte[] document, JsonField field, Random random)
    {
        foreach (var change in Any(document, field))
            yield return change;
        var value = document[field.ValueStart..field.End];
        var changes = field.Kind switch
        {
            JsonTokenType.String => TextChanges.Of(value, HoldsBytes(document, field), random),
            JsonTokenType.Number => NumberChanges.Of(value),
            JsonTokenType.True or JsonTokenType.False => [("as text", [(byte)'"', .. value, (byte)'"'], true)],
            JsonTokenType.StartArray => ListChanges.Of(value),
            _ => [],
        };
        foreach (var (what, json, isHarmless) in changes)
            yield return new($"{field.Path} {what}", field.ValueStart, field.End, json, isHarmless);
    }

    private static IEnumerable<Change> Any(byte[] document, JsonField field)
    {
        var (whole, value, name) = (document[field.Start..field.End], document[field.ValueStart..field.End], document[field.Start..field.ValueStart]);
        yield return Without(document, field);
        yield return new($"{field.Path} null", field.ValueStart, field.End, _null, true);
        foreach (var (what, json) in _wrong)
            yield return new($"{field.Path} is {what}", field.ValueStart, field.End, json, false);
        yield return new($"{field.Path} in a list", field.ValueStart, field.End, [(byte)'[', .. value, (byte)']'], false);
        foreach (var (what, json, isHarmless) in UnknownFields.Of($"{Meaning.Unknown}{field.Start}"))
            yield return new($"{field.Path} beside {what}", field.Start, field.Start, json, isHarmless);
        yield return new($"{field.Path} with an escaped name", field.Start, field.ValueStart, TextChanges.Escaped(name), true);
        yield return new($"{field.Path} twice", field.Start, field.End, [.. whole, (byte)',', .. whole], true, Repeats: true);
        yield return new($"{field.Path} null, then again", field.Start, field.End, [.. name, .. _null, (byte)',', .. whole], true, Repeats: true);
        yield return new($"{field.Path}, then again null", field.Start, field.End, [.. whole, (byte)',', .. name, .. _null], true, Repeats: true);
        if (Other(field.Kind) is { } other)
            yield return new($"{field.Path} otherwise, then again", field.Start, field.End, [.. name, .. Encoding.UTF8.GetBytes(other), (byte)',', .. whole], !HoldsBytes(document, field), Repeats: true);
        if (field.Start > field.ObjectStart + 1)
            yield return new($"{field.Path} first in its object", field.ObjectStart + 1, field.End, [.. whole, (byte)',', .. document[(field.ObjectStart + 1)..(field.Start - 1)]], true);
    }

    private static string? Other(JsonTokenType kind) => kind switch
    {
        JsonTokenType.String => "\"another\"",
        JsonTokenType.Number => "7",
        JsonTokenType.True => "false",
        JsonTokenType.False => "true",
        JsonTokenType.StartArray => "[]",
        _ => null,
    };

    // With its comma: the following one, or, for a last field, the preceding one.
    private static Change Without(byte[] document, JsonField field)
    {
        var (start, end) = document[field.End] == ',' ? (field.Start, field.End + 1) : document[field.Start - 1] == ',' ? (field.Start - 1, field.End) : (field.Start, field.End);
        return new($"{field.Path} removed", start, end, [], true);
    }

    // Another text instead of the bytes of a vector is invalid, and not a new value.
    private static bool HoldsBytes(byte[] document, JsonField field) =>
        field.End - field.ValueStart >= 66 && Base64.IsValid(document.AsSpan((field.ValueStart + 1)..(field.End - 1)));
}
