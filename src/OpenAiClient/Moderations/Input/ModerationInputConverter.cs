using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Moderations;

/// <summary>A string, an array of strings, or an array of parts; its first item tells which.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ModerationInputConverter : JsonConverter<ModerationInput>
{
    /// <inheritdoc/>
    public override ModerationInput Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
            return ModerationInput.FromText(reader.GetString()!);
        if (reader.TokenType != JsonTokenType.StartArray || !reader.Read())
            throw new JsonException("A text, texts or parts were expected.");
        return reader.TokenType is JsonTokenType.String or JsonTokenType.EndArray
            ? ModerationInput.FromTexts([.. ReadTexts(ref reader)])
            : ModerationInput.FromParts([.. ReadParts(ref reader)]);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ModerationInput value, JsonSerializerOptions options)
    {
        if (!value.IsOne)
            writer.WriteStartArray();
        foreach (var text in value.Texts)
            writer.WriteStringValue(text);
        foreach (var part in value.Parts)
            part.WriteJson(writer);
        if (!value.IsOne)
            writer.WriteEndArray();
    }

    private static List<string> ReadTexts(ref Utf8JsonReader reader)
    {
        var texts = new List<string>();
        for (; reader.TokenType != JsonTokenType.EndArray; reader.Read())
            texts.Add(reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException("A text was expected."));
        return texts;
    }

    private static List<ModerationInputPart> ReadParts(ref Utf8JsonReader reader)
    {
        var parts = new List<ModerationInputPart>();
        for (; reader.TokenType != JsonTokenType.EndArray; reader.Read())
        {
            if (reader.TokenType != JsonTokenType.Null)
                parts.Add(ModerationInputPart.ReadJson(ref reader));
        }
        return parts;
    }
}
