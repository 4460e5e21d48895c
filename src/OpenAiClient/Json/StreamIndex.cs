using System.Runtime.InteropServices;
using System.Text.Json;

namespace OpenAi.Json;

/// <summary>Reads and checks the indexes in the pieces of a stream.</summary>
internal static class StreamIndex
{
    private const int Max = 1023;

    /// <summary>
    /// Returns the index in JSON of an unknown kind; <see langword="null"/> if there is none, or it is not a whole number of 32 bits.
    /// </summary>
    public static int? Of(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty("index", out var index))
            return null;
        var reader = WireJson.ReaderOf(JsonMarshal.GetRawUtf8Value(index));
        reader.Read();
        return JsonRead.TryInt32(ref reader, out var place) ? place : null;
    }

    /// <summary>Throws for an index out of bounds, before memory is allocated for it.</summary>
    /// <param name="index">The index.</param>
    /// <param name="what">The JSON name of the list.</param>
    /// <param name="max">The largest allowed index.</param>
    /// <exception cref="InvalidResponseException">The index is below 0 or above <paramref name="max"/>.</exception>
    public static int Check(int index, string what, int max = Max) =>
        index >= 0 && index <= max
            ? index
            : throw new InvalidResponseException(FormattableString.Invariant($"The stream has an index out of bounds: {what}[{index}]."), "", $"$.{what}", null, null);
}
