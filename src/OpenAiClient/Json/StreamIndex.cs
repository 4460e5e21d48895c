using System.Text.Json;

namespace OpenAi.Json;

/// <summary>The places that the pieces of a stream name.</summary>
internal static class StreamIndex
{
    private const int Max = 1023;

    /// <summary>The index that JSON of an unknown kind names.</summary>
    public static int? Of(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object
        && json.TryGetProperty("index", out var index)
        && index.ValueKind == JsonValueKind.Number
        && index.TryGetInt32(out var value)
            ? value
            : null;

    /// <summary>Refuses an index that no honest server sends, before anything is made for it.</summary>
    /// <param name="index">The index.</param>
    /// <param name="what">What it is an index of, as the JSON names it.</param>
    /// <param name="max">The largest that is taken.</param>
    /// <exception cref="InvalidResponseException">The index is below 0 or above <paramref name="max"/>.</exception>
    public static int Check(int index, string what, int max = Max) =>
        index >= 0 && index <= max
            ? index
            : throw new InvalidResponseException($"The stream has an index out of bounds: {what}[{index}].", "", $"$.{what}", null, null);
}
