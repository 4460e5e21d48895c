using System.Runtime.InteropServices;
using System.Text.Json;

namespace OpenAi.Json;

/// <summary>The places that the pieces of a stream name.</summary>
internal static class StreamIndex
{
    private const int Max = 1023;

    /// <summary>The index that JSON of an unknown kind names; <see langword="null"/> where it names none, or none that is a whole number of 32 bits.</summary>
    public static int? Of(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty("index", out var index))
            return null;
        var reader = WireJson.ReaderOf(JsonMarshal.GetRawUtf8Value(index));
        reader.Read();
        return JsonRead.TryInt32(ref reader, out var place) ? place : null;
    }

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
