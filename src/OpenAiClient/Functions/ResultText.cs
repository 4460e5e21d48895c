using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Functions;

/// <summary>The text that a model reads of a function's result.</summary>
internal static class ResultText
{
    /// <summary>What a function without a result answers, for a model takes silence for a failure.</summary>
    public const string Nothing = "Done.";

    public static string Of<T>(T result, JsonTypeInfo<T> type)
    {
        if (result is string text)
            return text;
        var buffer = new ArrayBufferWriter<byte>();
        // Escapes of letters that need none would cost tokens; no browser reads this.
        using (var writer = new Utf8JsonWriter(buffer, new() { Encoder = type.Options.Encoder ?? JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            JsonSerializer.Serialize(writer, result, type);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
