using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>
/// Reads chunks by hand, since a stream has thousands of them: a third of the time and a fifth of the memory of the
/// generated reader. What it does not expect it leaves to that one, which also knows how to complain.
/// </summary>
internal static class ChatChunkReader
{
    private static readonly JsonTypeInfo<ChatCompletionChunk> _chunk = ChatJson.Of<ChatCompletionChunk>();
    private static readonly JsonTypeInfo<ChatCompletion> _whole = ChatJson.Of<ChatCompletion>();
    private static readonly JsonTypeInfo<CompletionUsage> _usage = ChatJson.Of<CompletionUsage>();
    private static readonly JsonTypeInfo<ChatModeration> _moderation = ChatJson.Of<ChatModeration>();
    private static readonly JsonTypeInfo<ChatLogprobs> _logprobs = ChatJson.Of<ChatLogprobs>();

    public static ChatCompletionChunk Read(string name, ReadOnlySpan<byte> json)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            if (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
                return ReadChunk(ref reader);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            // Something unusual: the general reader below reads it, or says where it is wrong.
        }
        return JsonSerializer.Deserialize(json, _chunk) ?? throw new JsonException("The chunk is null.");
    }

    /// <summary>A whole answer as the one chunk that says the same.</summary>
    public static ChatCompletionChunk FromWhole(ReadOnlySpan<byte> json)
    {
        var whole = JsonSerializer.Deserialize(json, _whole) ?? throw new JsonException("The answer is null.");
        return new ChatCompletionChunk
        {
            Id = whole.Id,
            Object = "chat.completion.chunk",
            Created = whole.Created,
            Model = whole.Model,
            Choices = [.. whole.Choices.Select(ChatDelta.OfWhole)],
            Usage = whole.Usage,
            ServiceTier = whole.ServiceTier,
            SystemFingerprint = whole.SystemFingerprint,
            Moderation = whole.Moderation,
            ExtraFields = whole.ExtraFields,
        };
    }

    private static ChatCompletionChunk ReadChunk(ref Utf8JsonReader reader)
    {
        var chunk = new ChatCompletionChunk();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = Name(ref reader);
            if (name.SequenceEqual("id"u8))
                chunk.Id = Text(ref reader) ?? chunk.Id;
            else if (name.SequenceEqual("object"u8))
                chunk.Object = Text(ref reader) ?? chunk.Object;
            else if (name.SequenceEqual("created"u8))
                chunk.Created = HasValue(ref reader) ? UnixTimeConverter.Read(ref reader) : null;
            else if (name.SequenceEqual("model"u8))
                chunk.Model = Text(ref reader) ?? chunk.Model;
            else if (name.SequenceEqual("choices"u8))
                chunk.Choices = HasValue(ref reader) ? ReadChoices(ref reader) : chunk.Choices;
            else if (name.SequenceEqual("usage"u8))
                chunk.Usage = Object(ref reader, _usage);
            else if (name.SequenceEqual("service_tier"u8))
                chunk.ServiceTier = HasValue(ref reader) ? OpenEnumConverter<ServiceTier>.Read(ref reader) : default(ServiceTier?);
            else if (name.SequenceEqual("system_fingerprint"u8))
                chunk.SystemFingerprint = Text(ref reader);
            else if (name.SequenceEqual("obfuscation"u8))
                chunk.Obfuscation = HasValue(ref reader) ? reader.GetString() : null;
            else if (name.SequenceEqual("moderation"u8))
                chunk.Moderation = Object(ref reader, _moderation);
            else
                Keep(chunk, ref reader);
        }
        return chunk;
    }

    private static IReadOnlyList<ChatChunkChoice> ReadChoices(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.StartArray);
        ChatChunkChoice[] choices = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            choices = choices.Length == 0 ? [ReadChoice(ref reader)] : [.. choices, ReadChoice(ref reader)];
        // Not the shared empty array: a list that was sent, though empty, is told from one that was not.
        return choices.Length == 0 ? new List<ChatChunkChoice>() : choices;
    }

    private static ChatChunkChoice ReadChoice(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.StartObject);
        var choice = new ChatChunkChoice();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = Name(ref reader);
            if (name.SequenceEqual("index"u8))
                choice.Index = HasValue(ref reader) ? reader.GetInt32() : null;
            else if (name.SequenceEqual("delta"u8))
                choice.Delta = HasValue(ref reader) ? ChatDeltaReader.Read(ref reader) : null;
            else if (name.SequenceEqual("logprobs"u8))
                choice.Logprobs = Object(ref reader, _logprobs);
            else if (name.SequenceEqual("finish_reason"u8))
                choice.FinishReason = HasValue(ref reader) ? OpenEnumConverter<FinishReason>.Read(ref reader) : default(FinishReason?);
            else
                Keep(choice, ref reader);
        }
        return choice;
    }

    /// <summary>A property's name as it stands there, which is compared several times faster than by the reader.</summary>
    internal static ReadOnlySpan<byte> Name(ref Utf8JsonReader reader) =>
        // Nobody escapes names; who does is understood by the general reader.
        reader.ValueIsEscaped ? throw new JsonException() : reader.ValueSpan;

    /// <summary>Goes on to a property's value; false when that is null.</summary>
    internal static bool HasValue(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType != JsonTokenType.Null;

    internal static T? Object<T>(ref Utf8JsonReader reader, JsonTypeInfo<T> typeInfo)
        where T : class =>
        HasValue(ref reader) ? JsonSerializer.Deserialize(ref reader, typeInfo) : null;

    /// <summary>Keeps a field that has no property.</summary>
    internal static void Keep(JsonModel model, ref Utf8JsonReader reader)
    {
        var name = reader.GetString()!;
        reader.Read();
        (model.ExtraFields ??= new Dictionary<string, JsonElement>())[name] = JsonElement.ParseValue(ref reader);
    }

    internal static void Expect(ref Utf8JsonReader reader, JsonTokenType type)
    {
        if (reader.TokenType != type)
            throw new JsonException();
    }

    // For strings that are the same in each chunk.
    private static string? Text(ref Utf8JsonReader reader)
    {
        if (!HasValue(ref reader))
            return null;
        Expect(ref reader, JsonTokenType.String);
        return StringCache.GetString(ref reader);
    }
}
