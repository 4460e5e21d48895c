using System.Text;

namespace OpenAi.Fuzz.Generation;

/// <summary>Values that servers do not send, or only broken ones.</summary>
internal static class OddText
{
    private static readonly byte[][] _json = All(
        "null", "true", "false", "0", "-0", "1", "-1", "12.0", "1e2", "1E-2", "0.1", "-1.5", "1e400", "-1e400", "1e-400", "2147483648", "-2147483649",
        "9223372036854775808", "18446744073709551616", "99999999999999999999999999", "253402300800", "-62135596801", "1700000000.5",
        "\"\"", "\"12\"", "\"-1.5\"", "\"text\"", "\"\\u0000\"", "\"\\ud83d\"", "\"\\ude00\"", "\"\\ud83d\\ude00\"", "\"\\uD83D x\"", "\"é😀\"", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"NaN\"", "\"Infinity\"", "\"2024-01-01T00:00:00Z\"",
        "[]", "[[]]", "[null]", "[1]", "[\"a\",1,null,{}]", "{}", "{\"a\":[1]}", "{\"type\":\"text\"}", "{\"type\":null}", "{\"type\":\"never_seen_before\",\"x\":1}", "{\"error\":{\"message\":\"No.\"}}", "{\"a\":1,\"a\":2}");

    private static readonly byte[][] _broken = All(
        "tru", "NaN", "'x'", "01", "1.", ".5", "+1", "[1,]", "{\"a\":1,}", "{\"a\"}", "[", "{", "\"", "/* c */1", "\"\\x\"", "\"\\u12\"", "");

    private static readonly byte[][] _bytes = [[0xff], [0xc3], [0xc3, 0x28], [0xed, 0xa0, 0x80], [0xf0, 0x9f, 0x98], [0xef, 0xbb, 0xbf], [0], [0x1b, 0x5b], [0x7f], [0xe2, 0x80, 0xa8]];

    public static byte[] Json(Dice dice) =>
        dice.Below(40) switch
        {
            0 => Deep(dice, "[", "]"),
            1 => Deep(dice, "{\"a\":", "}"),
            2 => Encoding.UTF8.GetBytes('"' + new string('x', 1 + dice.Below(5000)) + '"'),
            3 => [(byte)'"', .. Bytes(dice), (byte)'"'],
            4 or 5 => dice.Of<byte[]>(_broken),
            _ => dice.Of<byte[]>(_json),
        };

    /// <summary>A few bytes that are no text, or text that ends early.</summary>
    public static byte[] Bytes(Dice dice) => dice.OneIn(2) ? dice.Of<byte[]>(_bytes) : [(byte)dice.Below(256)];

    public static byte[][] All(params string[] texts) => [.. texts.Select(Encoding.UTF8.GetBytes)];

    private static byte[] Deep(Dice dice, string open, string close)
    {
        // Not at the limit itself: a value that becomes the item of a list is one deeper when it is written.
        var depth = dice.OneIn(8) ? 300 : 1 + dice.Below(dice.OneIn(4) ? 200 : 70);
        return Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(open, depth)) + "1" + string.Concat(Enumerable.Repeat(close, dice.OneIn(5) ? depth - 1 : depth)));
    }
}
