using System.Buffers.Binary;
using System.Buffers.Text;
using System.Runtime.InteropServices;
using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Embeddings;

/// <summary>
/// Reads a vector directly from the UTF-8 bytes of the answer. The JSON determines the encoding, because servers that do not support
/// base64 send an array although base64 was requested.
/// </summary>
internal static class EmbeddingVectorJson
{
    private const int FirstSize = 1536;

    public static EmbeddingVector Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => new(ReadText(ref reader), IsBase64: true),
        JsonTokenType.StartArray when TextsOrItems.First(reader) == JsonTokenType.StartArray => new(ReadRow(ref reader), IsBase64: false),
        JsonTokenType.StartArray => new(ReadArray(ref reader), IsBase64: false),
        _ => throw new JsonException($"A vector was expected, as base64 or as an array of numbers, not {reader.TokenType}."),
    };

    public static void Write(Utf8JsonWriter writer, EmbeddingVector value)
    {
        var values = value.Values.Span;
        if (value.IsBase64)
        {
            writer.WriteBase64StringValue(BitConverter.IsLittleEndian ? MemoryMarshal.AsBytes(values) : MemoryMarshal.AsBytes(Swapped(values)));
            return;
        }
        writer.WriteStartArray();
        foreach (var number in values)
        {
            if (float.IsFinite(number))
                writer.WriteNumberValue(number);
            else
                writer.WriteNullValue();
        }
        writer.WriteEndArray();
    }

    private static float[] ReadText(ref Utf8JsonReader reader)
    {
        if (!reader.HasValueSequence && !reader.ValueIsEscaped)
            return Decode(reader.ValueSpan);
        // Some servers escape slashes, which are frequent in base64.
        var length = checked((int)(reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length));
        var buffer = BoundedPool<byte>.Rent(length);
        try
        {
            return Decode(buffer.AsSpan(0, reader.CopyString(buffer)));
        }
        finally
        {
            BoundedPool<byte>.Return(buffer);
        }
    }

    private static float[] Decode(ReadOnlySpan<byte> base64)
    {
        if (!Base64.IsValid(base64, out var length))
            throw new JsonException("The vector is neither an array of numbers nor valid base64.");
        if (length % sizeof(float) != 0)
            throw new JsonException($"The vector's base64 has {length} bytes, which is not a whole number of 32-bit numbers.");
        var values = GC.AllocateUninitializedArray<float>(length / sizeof(float));
        Base64.DecodeFromUtf8(base64, MemoryMarshal.AsBytes(values.AsSpan()), out _, out _);
        return BitConverter.IsLittleEndian ? values : Swapped(values);
    }

    // Some servers send a list of one vector. Several are those of single tokens, which the server has not pooled.
    private static float[] ReadRow(ref Utf8JsonReader reader)
    {
        reader.Read();
        var row = ReadArray(ref reader);
        return reader.Read() && reader.TokenType == JsonTokenType.EndArray
            ? row
            : throw new JsonException("A vector was expected, not a list of several, such as those of single tokens.");
    }

    private static float[] ReadArray(ref Utf8JsonReader reader)
    {
        var buffer = BoundedPool<float>.Rent(FirstSize);
        var count = 0;
        try
        {
            for (; reader.Read() && reader.TokenType != JsonTokenType.EndArray; count++)
            {
                if (count == buffer.Length)
                    buffer = BoundedPool<float>.Grown(buffer);
                buffer[count] = ReadNumber(ref reader);
            }
            return buffer.AsSpan(0, count).ToArray();
        }
        finally
        {
            BoundedPool<float>.Return(buffer);
        }
    }

    // JSON has no NaN, so servers send null for it. A number out of range becomes the nearest one in it.
    private static float ReadNumber(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Number when reader.TryGetSingle(out var number) => Math.Clamp(number, float.MinValue, float.MaxValue),
        JsonTokenType.Null => float.NaN,
        JsonTokenType.String when JsonRead.TrySingle(ref reader, out var number) => number ?? float.NaN,
        _ => throw new JsonException($"A number was expected in the vector, not {reader.TokenType}."),
    };

    // The bytes of the API are little-endian on every machine.
    private static float[] Swapped(ReadOnlySpan<float> values)
    {
        var swapped = values.ToArray();
        var bits = MemoryMarshal.Cast<float, int>(swapped.AsSpan());
        BinaryPrimitives.ReverseEndianness(bits, bits);
        return swapped;
    }
}
