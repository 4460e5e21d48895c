using System.Text;
using OpenAi.Assistants;
using OpenAi.Conformance;
using OpenAi.Fuzz.Generation;
using OpenAi.Http;
using OpenAi.Json;

namespace OpenAi.Fuzz.Targets;

/// <summary>
/// JSON of answers and events: reading refuses with the reader's exceptions only; what was read and written is the same when it is read and
/// written again.
/// </summary>
internal sealed class JsonTarget() : FuzzTarget("json", 16)
{
    private readonly Dictionary<string, ModelReader> _readers = Seed.All.Select(static seed => seed.Endpoint).DistinctBy(Seed.LineOf).ToDictionary(Seed.LineOf, ModelReader.Of);

    public override byte[] Generate(Dice dice)
    {
        var seed = dice.Of<Seed>(Seed.All);
        return [.. Encoding.UTF8.GetBytes($"{seed.Line}\n{seed.Event}\n"), .. seed.Json.Mutate(dice)];
    }

    protected override string? Check(byte[] input)
    {
        if (!_readers.TryGetValue(new Lines(input).Take(out var rest), out var reader))
            return null;
        var name = rest.Take(out rest);
        var json = rest.Body();
        if (Read(reader, name, json) is not { } value)
            return null;
        var written = Wire.Write(value);
        // The name of an assistants' event stands beside its JSON.
        var again = value is AssistantStreamEvent ? value : Read(reader, name, Encoding.UTF8.GetBytes(written));
        if (again is null)
            return $"What was written cannot be read: {written}";
        return Wire.Write(again) is var rewritten && rewritten == written ? null : $"What was written reads differently: {written} became {rewritten}";
    }

    private static object? Read(ModelReader reader, string name, byte[] json)
    {
        try
        {
            return reader.Read(name, json);
        }
        catch (Exception exception) when (WireJson.IsUnreadable(exception))
        {
            return Clean.Problem(Refusals.Of(json, exception)) is { } problem ? throw new InvalidDataException(problem, exception) : null;
        }
    }
}
