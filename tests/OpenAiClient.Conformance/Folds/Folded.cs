using System.Text;
using System.Text.Json.Nodes;
using OpenAi.Conformance.Mutants;
using OpenAi.Json;

namespace OpenAi.Conformance.Folds;

/// <summary>What a stream was folded to, and what it should be.</summary>
/// <param name="How">How the stream was made.</param>
/// <param name="Expected">What it should be.</param>
/// <param name="Bytes">The JSON of what it is.</param>
internal sealed record Folded(string How, JsonObject Expected, byte[] Bytes)
{
    public Folded(string how, JsonObject expected, JsonModel model)
        : this(how, expected, WireJson.Bytes(model))
    {
    }

    /// <summary>Finds the first difference; <see langword="null"/> when there is none.</summary>
    public string? Difference()
    {
        var expected = Encoding.UTF8.GetBytes(Expected.ToJsonString());
        return new Meaning(Tags.In(expected), repeats: false).Difference(expected, Bytes) is { } difference ? $"{How}: {difference}" : null;
    }
}
