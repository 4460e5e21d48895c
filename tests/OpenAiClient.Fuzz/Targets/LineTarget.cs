using System.Buffers;
using System.Text;
using OpenAi.Batches;
using OpenAi.Fuzz.Generation;

namespace OpenAi.Fuzz.Targets;

/// <summary>Files of results, line by line: any split gives the lines of the whole.</summary>
internal sealed class LineTarget() : FuzzTarget("line", 12)
{
    private static readonly byte[][] _pieces = OddText.All("\n", "\n", "\r\n", "{\"custom_id\":\"a\"}", "x", " ", "é", "\uFEFF", "\0");

    public override byte[] Generate(Dice dice)
    {
        var bytes = new ArrayBufferWriter<byte>(256);
        for (var count = dice.Below(20); count > 0; count--)
            bytes.Write(dice.OneIn(20) ? OddText.Bytes(dice) : dice.Of<byte[]>(_pieces));
        if (dice.OneIn(2000))
            bytes.Write(new byte[dice.Below(200_000)]);
        return bytes.WrittenSpan.ToArray();
    }

    protected override string? Check(byte[] input)
    {
        var expected = Encoding.Latin1.GetString(input).Split('\n').ToList();
        if (expected[^1].Length == 0)
            expected.RemoveAt(expected.Count - 1);
        using var reader = new LineReader(new ChoppedStream(input, Dice.Of(input)), maxLength: 1_000_000);
        var lines = new List<string>();
        while (reader.ReadAsync(default).AsTask().GetAwaiter().GetResult())
            lines.Add(Encoding.Latin1.GetString(reader.Line.Span));
        return lines.SequenceEqual(expected) ? null : $"{expected.Count} lines became {lines.Count}";
    }
}
