using System.Buffers;
using System.Text;
using OpenAi.Conformance;
using OpenAi.Fuzz.Generation;
using OpenAi.Http;

namespace OpenAi.Fuzz.Targets;

/// <summary>Streams through the client: any split gives the same events and the same end, and folding the events fails only as documented.</summary>
internal sealed class StreamTarget : FuzzTarget
{
    private static readonly byte[][] _ends = OddText.All("data: [DONE]\n\n", "data: [DONE]\n\n", "data: [DONE]", "", "\n", "data: {", "data: {\"error\":{\"message\":\"No.\",\"code\":500}}\n\n", "event: error\ndata: x\n\n", ": alive\n\n");

    private readonly Dictionary<string, Seed[]> _seeds = Seed.All.Where(static seed => Catalog.IsStream(seed.Endpoint)).GroupBy(static seed => seed.Line).ToDictionary(static group => group.Key, static group => group.ToArray());
    private readonly string[] _lines;
    private readonly Dictionary<string, EventsReader> _readers;

    public StreamTarget()
        : base("stream", weight: 1)
    {
        _lines = [.. _seeds.Keys];
        _readers = _seeds.ToDictionary(static group => group.Key, static group => EventsReader.Of(group.Value[0].Endpoint));
    }

    public override byte[] Generate(Dice dice)
    {
        var line = dice.Of<string>(_lines);
        var seeds = _seeds[line];
        var bytes = new ArrayBufferWriter<byte>(4096);
        bytes.Write(Encoding.UTF8.GetBytes(line + "\n"));
        var first = dice.Below(seeds.Length);
        for (var (i, count) = (0, 1 + dice.Below(5)); i < count; i++)
        {
            var seed = dice.OneIn(4) ? dice.Of<Seed>(seeds) : seeds[(first + i) % seeds.Length];
            if (seed.Event != SseReader.NoName)
                bytes.Write(Encoding.UTF8.GetBytes($"event: {seed.Event}\n"));
            bytes.Write("data: "u8);
            bytes.Write(dice.OneIn(2) ? seed.Json.Mutate(dice) : seed.Json.Same);
            bytes.Write(dice.OneIn(10) ? "\n"u8 : "\n\n"u8);
        }
        bytes.Write(dice.Of<byte[]>(_ends));
        return bytes.WrittenSpan.ToArray();
    }

    protected override string? Check(byte[] input)
    {
        if (!_readers.TryGetValue(new Lines(input).Take(out var rest), out var reader))
            return null;
        var body = rest.Body();
        var whole = reader.Read(body, dice: null);
        var split = reader.Read(body, Dice.Of(input));
        return whole == split ? null : $"A split changes the events: {whole} became {split}";
    }
}
