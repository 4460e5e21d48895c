using System.Buffers;
using System.Net.ServerSentEvents;
using System.Text;
using OpenAi.Fuzz.Generation;
using OpenAi.Http;

namespace OpenAi.Fuzz.Targets;

/// <summary>Bytes of an event stream: any split gives the events of the whole, which are those of the standard and of .NET's parser.</summary>
internal sealed class SseTarget() : FuzzTarget("sse", 50)
{
    private static readonly byte[][] _pieces = OddText.All(
        "data", "data:", "data: ", "event", "event:", "event: ", "event: e\ndata: n\n", "id: 1", "id: \0", "retry: 10", ":", ": comment", " ", "\n", "\n", "\n\n", "\r", "\r\n", "\r\n\r\n", "\n\r",
        "x", "é😀", "\uFEFF", "{\"a\":1}", "[DONE]", "error", "message", "\0", "data:x\n\n", "data: y\r\r", "dat", "data :z", "Data: w",
        "error:", "error: no\n", "{\"b\":2}\n");

    public override byte[] Generate(Dice dice)
    {
        var bytes = new ArrayBufferWriter<byte>(256);
        for (var count = 1 + dice.Below(16); count > 0; count--)
            bytes.Write(dice.OneIn(30) ? OddText.Bytes(dice) : dice.Of<byte[]>(_pieces));
        if (dice.OneIn(1000))
            bytes.Write(Encoding.UTF8.GetBytes("data: " + new string('x', dice.Below(40_000)) + "\n\ndata: y\n\n"));
        return bytes.WrittenSpan.ToArray();
    }

    protected override string? Check(byte[] input)
    {
        var dice = Dice.Of(input);
        var whole = Read(input, dice: null);
        if (!whole.SequenceEqual(Read(input, dice)))
            return "A split changes the events.";
        if (!whole.SequenceEqual(SseReference.Parse(input, out var isReadOtherwise)))
            return $"The standard has other events than {Show(whole)}.";
        if (isReadOtherwise)
            return null;
        var framework = SseParser.Create(new MemoryStream(input)).Enumerate().Select(static item => (item.EventType.Length == 0 ? SseReader.NoName : item.EventType, item.Data));
        return whole.SequenceEqual(framework) ? null : $".NET's parser has other events than {Show(whole)}.";
    }

    private static List<(string Name, string Data)> Read(byte[] input, Dice? dice)
    {
        using var reader = new SseReader(new ChoppedStream(input, dice));
        var events = new List<(string, string)>();
        while (Next(reader))
            events.Add((reader.Name, Encoding.UTF8.GetString(reader.Data)));
        return events;
    }

    private static bool Next(SseReader reader)
    {
        var next = reader.NextAsync(default);
        return next.IsCompleted ? next.Result : throw new InvalidOperationException("The reader waits for nothing.");
    }

    private static string Show(List<(string Name, string Data)> events) => string.Join(", ", events.Select(static item => $"{item.Name}={item.Data}"));
}
