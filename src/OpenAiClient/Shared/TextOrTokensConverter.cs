using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenAi;

/// <summary>Reads and writes a <see cref="TextOrTokens"/> as it is on the wire, also in a caller's own JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TextOrTokensConverter : JsonConverter<TextOrTokens>
{
    /// <inheritdoc/>
    public override TextOrTokens Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
            return TextOrTokens.FromText(reader.GetString()!);
        if (reader.TokenType != JsonTokenType.StartArray || !reader.Read())
            throw Unexpected();
        switch (reader.TokenType)
        {
            case JsonTokenType.Number:
                return TextOrTokens.FromTokens([.. ReadTokens(ref reader)]);
            case JsonTokenType.StartArray:
                return TextOrTokens.FromTokenLists(ReadTokenLists(ref reader));
            default:
                return TextOrTokens.FromTexts([.. ReadTexts(ref reader)]);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TextOrTokens value, JsonSerializerOptions options)
    {
        if (!value.IsOne)
            writer.WriteStartArray();
        foreach (var text in value.Texts)
            writer.WriteStringValue(text);
        foreach (var tokens in value.TokenLists)
        {
            writer.WriteStartArray();
            foreach (var token in tokens)
                writer.WriteNumberValue(token);
            writer.WriteEndArray();
        }
        if (!value.IsOne)
            writer.WriteEndArray();
    }

    private static List<string> ReadTexts(ref Utf8JsonReader reader)
    {
        var texts = new List<string>();
        for (; reader.TokenType != JsonTokenType.EndArray; reader.Read())
            texts.Add(reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw Unexpected());
        return texts;
    }

    private static List<int> ReadTokens(ref Utf8JsonReader reader)
    {
        var tokens = new List<int>();
        for (; reader.TokenType != JsonTokenType.EndArray; reader.Read())
            tokens.Add(reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var token) ? token : throw Unexpected());
        return tokens;
    }

    private static List<IReadOnlyList<int>> ReadTokenLists(ref Utf8JsonReader reader)
    {
        var lists = new List<IReadOnlyList<int>>();
        for (; reader.TokenType != JsonTokenType.EndArray; reader.Read())
        {
            if (reader.TokenType != JsonTokenType.StartArray || !reader.Read())
                throw Unexpected();
            lists.Add(ReadTokens(ref reader));
        }
        return lists;
    }

    private static JsonException Unexpected() => new("A text, texts, tokens or lists of tokens were expected.");
}
