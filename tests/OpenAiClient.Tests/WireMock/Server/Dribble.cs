using System.Text.Json;
using OpenAi.Tests.WireMock.Matching;

namespace OpenAi.Tests.WireMock.Server;

/// <summary>A body that is sent in pieces of equal size, spread over a time.</summary>
internal sealed record Dribble(int Chunks, TimeSpan Duration)
{
    public static Dribble Read(JsonElement json, string place)
    {
        var dribble = MappingObject.Read(json, place, "numberOfChunks", "totalDuration");
        return (dribble.Number("numberOfChunks"), dribble.Number("totalDuration")) is ( >= 1 and var chunks, >= 0 and var duration)
            ? new(chunks, TimeSpan.FromMilliseconds(duration))
            : throw new MappingException($"{place}: numberOfChunks and totalDuration must be given.");
    }

    /// <summary>The pieces of a body, none of them empty.</summary>
    public IEnumerable<byte[]> Pieces(byte[] body) => body.Chunk(Math.Max(1, (body.Length + Chunks - 1) / Chunks));
}
