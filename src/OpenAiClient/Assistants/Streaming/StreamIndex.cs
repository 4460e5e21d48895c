using System.Text.Json;

namespace OpenAi.Assistants;

/// <summary>The places that the deltas of a stream name.</summary>
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
    public static int Check(int index, string what) =>
        index is >= 0 and <= Max
            ? index
            : throw new InvalidResponseException($"The stream has an index out of bounds: {what}[{index}].", "", $"$.{what}", null, null);
}
