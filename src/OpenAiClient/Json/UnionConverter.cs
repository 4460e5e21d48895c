using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenAi.Json;

/// <summary>
/// Reads a union by its discriminator, wherever it stands in the object. What carries no known tag, or is no object
/// at all, becomes the union's unknown variant, which keeps the JSON and writes it back unchanged.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class UnionConverter<TBase>(string discriminator) : JsonConverter<TBase>
    where TBase : JsonModel
{
    private readonly byte[] _discriminator = System.Text.Encoding.UTF8.GetBytes(discriminator);

    /// <summary>What reads the variant of a tag; <see langword="null"/> when the tag is not known. An absent tag is the empty string.</summary>
    private protected abstract JsonReading<TBase>? VariantOf(string tag);

    /// <summary>The variant that keeps JSON of no known kind; an <see cref="IUnknownVariant"/>.</summary>
    private protected abstract TBase Unknown(JsonElement json);

    /// <summary>The variant that is a bare string on the wire; <see langword="null"/> for unions that have none.</summary>
    private protected virtual TBase? FromText(string text) => null;

    /// <inheritdoc/>
    public sealed override TBase? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String && FromText(reader.GetString()!) is { } fromText)
            return fromText;
        var variant = reader.TokenType == JsonTokenType.StartObject ? VariantOf(Tag(reader)) : null;
        return variant is null ? Unknown(JsonElement.ParseValue(ref reader)) : variant(ref reader);
    }

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, TBase value, JsonSerializerOptions options) => value.WriteJson(writer);

    // The reader is a struct: this one is a copy, so the caller's stays at the start of the object.
    private string Tag(Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var found = reader.ValueTextEquals(_discriminator);
            reader.Read();
            if (found)
                return reader.TokenType == JsonTokenType.String ? StringCache.GetString(ref reader) : "";
            reader.TrySkip();
        }
        return "";
    }
}
