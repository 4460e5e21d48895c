using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Json;
using OpenAi.Schemas;

namespace OpenAi.Functions;

/// <summary>Converts the result of a function to text for the model.</summary>
internal static class ResultText
{
    /// <summary>The text for a function without a result, because a model interprets an empty text as a failure.</summary>
    public const string Nothing = "Done.";

    private static readonly ConditionalWeakTable<JsonSerializerOptions, JsonSerializerOptions> _options = [];

    /// <summary>
    /// The options for writing a result: those of the caller, but NaN and infinities are written by their names, and large numbers
    /// as numbers.
    /// </summary>
    /// <exception cref="NotSupportedException">A part of the result would be an empty JSON object; the message contains its path.</exception>
    public static JsonTypeInfo Options(JsonTypeInfo type)
    {
        if (type.Options.TypeInfoResolver is null)
            return type;
        var written = _options.GetValue(type.Options, static options =>
        {
            var writing = new JsonSerializerOptions(options) { NumberHandling = options.NumberHandling | JsonNumberHandling.AllowNamedFloatingPointLiterals };
            foreach (var converter in ValueConverters.All)
                writing.Converters.Add(converter);
            writing.MakeReadOnly();
            return writing;
        }).GetTypeInfo(type.Type);
        ReadableResult.Check(written);
        return written;
    }

    public static string Of<T>(T result, JsonTypeInfo<T> type)
    {
        if (result is string text)
            return text;
        var buffer = new ArrayBufferWriter<byte>();
        // Characters are not escaped needlessly, because escapes cost tokens and no browser reads the text.
        using (var writer = new Utf8JsonWriter(buffer, new() { Encoder = type.Options.Encoder ?? WireEncoder.Instance }))
            JsonSerializer.Serialize(writer, result, type);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
