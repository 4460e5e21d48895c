using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenAi.VectorStores;

/// <summary>Reads and writes a <see cref="FilterValue"/> as it is on the wire, also in a caller's own JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FilterValueConverter : JsonConverter<FilterValue>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override FilterValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            return new AttributeValue(JsonElement.ParseValue(ref reader));
        var values = new List<AttributeValue>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            values.Add(new(JsonElement.ParseValue(ref reader)));
        return FilterValue.From([.. values]);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FilterValue value, JsonSerializerOptions options)
    {
        if (value.IsList)
            writer.WriteStartArray();
        foreach (var item in value.Values)
            AttributeValueConverter.Write(writer, item);
        if (value.IsList)
            writer.WriteEndArray();
        else if (value.Values.Count == 0)
            writer.WriteNullValue();
    }
}
