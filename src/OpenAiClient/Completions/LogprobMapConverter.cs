using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenAi.Completions;

/// <summary>Tokens with their likelihoods; a likelihood that is no number is read as none.</summary>
internal sealed class LogprobMapConverter : JsonConverter<IReadOnlyDictionary<string, double?>>
{
    public override IReadOnlyDictionary<string, double?> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("An object was expected.");
        var map = new Dictionary<string, double?>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var token = reader.GetString()!;
            reader.Read();
            map[token] = reader.TokenType == JsonTokenType.Number ? reader.GetDouble() : null;
            reader.Skip();
        }
        return map;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, double?> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (token, logprob) in value)
        {
            writer.WritePropertyName(token);
            if (logprob is { } number && double.IsFinite(number))
                writer.WriteNumberValue(number);
            else
                writer.WriteNullValue();
        }
        writer.WriteEndObject();
    }
}
