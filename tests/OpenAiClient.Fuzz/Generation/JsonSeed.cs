using System.Runtime.InteropServices;
using System.Text.Json;

namespace OpenAi.Fuzz.Generation;

/// <summary>A document, and where its values and fields are, so that changing it is splicing bytes.</summary>
internal sealed class JsonSeed
{
    private readonly List<(int Start, int End)> _values = [];
    private readonly List<(int Start, int End)> _fields = [];
    private readonly byte[] _json;

    public JsonSeed(byte[] json)
    {
        _json = json;
        var reader = new Utf8JsonReader(json);
        reader.Read();
        Visit(ref reader);
    }

    /// <summary>The document as it is.</summary>
    public ReadOnlySpan<byte> Same => _json;

    /// <summary>Makes a variant with a few changes.</summary>
    public byte[] Mutate(Dice dice)
    {
        var json = Change(dice);
        return dice.OneIn(5) && json.Length > 0 ? Scramble(json, dice) : json;
    }

    private byte[] Change(Dice dice)
    {
        var value = dice.Of<(int, int)>(CollectionsMarshal.AsSpan(_values));
        if (_fields.Count == 0)
            return Splice(value, OddText.Json(dice));
        var field = dice.Of<(int Start, int End)>(CollectionsMarshal.AsSpan(_fields));
        return dice.Below(12) switch
        {
            0 => Splice(field, "\"never_seen_before\":1"u8),
            1 => Splice((field.Start, field.Start), "\"never_seen_before\":{\"a\":1},"u8),
            // The same field twice.
            2 => Splice((field.Start, field.Start), [.. _json.AsSpan(field.Start..field.End), (byte)',']),
            // A field of elsewhere.
            3 => Splice((field.Start, field.Start), [.. Part(dice, _fields), (byte)',']),
            4 or 5 => Splice(value, Part(dice, _values)),
            6 => Splice((value.Item1, value.Item1), " \t\r\n"u8),
            _ => Splice(value, OddText.Json(dice)),
        };
    }

    private ReadOnlySpan<byte> Part(Dice dice, List<(int Start, int End)> parts)
    {
        var (start, end) = dice.Of<(int, int)>(CollectionsMarshal.AsSpan(parts));
        return _json.AsSpan(start..end);
    }

    private byte[] Splice((int Start, int End) place, ReadOnlySpan<byte> by) => [.. _json.AsSpan(0, place.Start), .. by, .. _json.AsSpan(place.End)];

    /// <summary>Changes any bytes of a text.</summary>
    public static byte[] Scramble(byte[] bytes, Dice dice)
    {
        var at = dice.Below(bytes.Length);
        switch (dice.Below(4))
        {
            case 0:
                return bytes[..at];
            case 1:
                return [.. bytes[..at], .. OddText.Bytes(dice), .. bytes[at..]];
            case 2:
                return [.. bytes[..at], .. bytes[Math.Min(bytes.Length, at + 1 + dice.Below(8))..]];
            default:
                bytes[at] = dice.Of("{}[]\",:\\0ue \n"u8);
                return bytes;
        }
    }

    private void Visit(ref Utf8JsonReader reader)
    {
        var start = (int)reader.TokenStartIndex;
        var isObject = reader.TokenType == JsonTokenType.StartObject;
        if (isObject || reader.TokenType == JsonTokenType.StartArray)
        {
            while (reader.Read() && reader.TokenType is not (JsonTokenType.EndArray or JsonTokenType.EndObject))
            {
                var field = (int)reader.TokenStartIndex;
                if (isObject)
                    reader.Read();
                Visit(ref reader);
                if (isObject)
                    _fields.Add((field, (int)reader.BytesConsumed));
            }
        }
        _values.Add((start, (int)reader.BytesConsumed));
    }
}
