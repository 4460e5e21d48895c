using System.Text;
using System.Text.Json;

namespace OpenAi.Json;

/// <summary>Converts models to JSON documents and back.</summary>
internal static class WireJson
{
    // Deep JSON schemas that are echoed in answers exceed the reader's default depth of 64; a bound remains, because reading is recursive.
    public const int MaxDepth = 256;

    /// <summary>The maximum depth of what is written: a value that was read at the limit may be put at any place of another document.</summary>
    public const int MaxWrittenDepth = 1000;

    // For what the library puts around the models that it wrote.
    private const int MaxOwnDepth = MaxDepth + 16;

    /// <summary>
    /// The options for documents that are not read into models, which takes no recursion: all that can be written can be parsed.
    /// </summary>
    public static readonly JsonDocumentOptions DocumentOptions = new() { MaxDepth = MaxWrittenDepth };

    /// <exception cref="JsonException">
    /// The text is not valid JSON, or not the JSON of a <typeparamref name="T"/>; the message contains the position.
    /// </exception>
    public static T Read<T>(ReadOnlySpan<byte> json, JsonReading<T> read)
        where T : class =>
        Read(json, JsonMending.Mended(json, keepsEdges: false), read, MaxDepth);

    /// <summary>Reads a document that the library may have written: models that were read, at a deeper place than that where they were.</summary>
    /// <inheritdoc cref="Read{T}(ReadOnlySpan{byte}, JsonReading{T})"/>
    public static T ReadOwn<T>(ReadOnlySpan<byte> json, JsonReading<T> read)
        where T : class =>
        Read(json, JsonMending.Mended(json, keepsEdges: false), read, MaxOwnDepth);

    /// <summary>Reads a piece of a stream, which may contain half of a surrogate pair whose other half is in the next piece.</summary>
    /// <inheritdoc cref="Read{T}(ReadOnlySpan{byte}, JsonReading{T})"/>
    public static T ReadPiece<T>(ReadOnlySpan<byte> json, JsonReading<T> read)
        where T : class =>
        Read(json, JsonMending.Mended(json, keepsEdges: true), read, MaxDepth);

    private static T Read<T>(ReadOnlySpan<byte> json, ReadOnlySpan<byte> mended, JsonReading<T> read, int maxDepth)
        where T : class
    {
        if (mended == json)
            return ReadAsItIs(json, read, maxDepth);
        try
        {
            return ReadAsItIs(mended, read, maxDepth);
        }
        catch (JsonException)
        {
            // Repairs shift the positions behind them; the reported position is that in the original document.
            return ReadAsItIs(json, read, maxDepth);
        }
    }

    private static T ReadAsItIs<T>(ReadOnlySpan<byte> json, JsonReading<T> read, int maxDepth)
        where T : class
    {
        var reader = ReaderOf(json, maxDepth);
        try
        {
            reader.Read();
            if (reader.TokenType == JsonTokenType.Null)
                throw new JsonException("The JSON is null.");
            var value = read(ref reader);
            // The reader throws when anything but white space follows.
            reader.Read();
            return value;
        }
        catch (Exception exception) when (IsUnreadable(exception))
        {
            throw JsonErrorLocation.Of(json, reader.BytesConsumed, exception);
        }
    }

    /// <inheritdoc cref="Read{T}(ReadOnlySpan{byte}, JsonReading{T})"/>
    public static T Read<T>(string json, JsonReading<T> read)
        where T : class =>
        Read(Encoding.UTF8.GetBytes(json), read);

    public static Utf8JsonReader ReaderOf(ReadOnlySpan<byte> json, int maxDepth = MaxDepth) => new(json, new JsonReaderOptions { MaxDepth = maxDepth });

    /// <summary>
    /// Whether an exception is caused by invalid JSON; the reader throws the latter two types for invalid UTF-8 and for numbers out of
    /// range.
    /// </summary>
    public static bool IsUnreadable(Exception exception) => exception is JsonException or InvalidOperationException or FormatException;

    public static byte[] Bytes(JsonModel model) => Bytes(model, JsonWrite.Model);

    public static string Text(JsonModel model) => JsonBuffer.Write(model, JsonWrite.Model, static json => Encoding.UTF8.GetString(json.Span));

    public static JsonElement Element(JsonModel model) => Element(model, JsonWrite.Model);

    public static byte[] Bytes<T>(T value, Action<Utf8JsonWriter, T> write) => JsonBuffer.Write(value, write, static json => json.ToArray());

    public static JsonElement Element<T>(T value, Action<Utf8JsonWriter, T> write) => JsonBuffer.Write(value, write, static json => Parse(json.Span));

    /// <summary>Parses a document of a server, with the texts repaired that the reader refuses.</summary>
    /// <inheritdoc cref="Parse(ReadOnlySpan{byte})"/>
    public static JsonElement ParseMended(ReadOnlySpan<byte> json) => Parse(JsonMending.Mended(json, keepsEdges: false));

    /// <summary>Parses a document that may be as deep as the writer allows, which is more than .NET's default.</summary>
    /// <exception cref="JsonException">The text is not valid JSON.</exception>
    public static JsonElement Parse(ReadOnlySpan<byte> json) => JsonElement.Parse(json, DocumentOptions);
}
