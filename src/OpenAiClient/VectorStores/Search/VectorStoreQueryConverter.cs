using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.VectorStores;

/// <summary>Reads and writes a <see cref="VectorStoreQuery"/> as it is on the wire, also in a caller's own JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class VectorStoreQueryConverter : JsonConverter<VectorStoreQuery>
{
    /// <inheritdoc/>
    public override VectorStoreQuery Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var (texts, isOne) = TextOrTexts.Read(ref reader);
        return isOne ? VectorStoreQuery.FromText(texts[0]) : VectorStoreQuery.From(texts);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, VectorStoreQuery value, JsonSerializerOptions options) =>
        TextOrTexts.Write(writer, value, value.IsOne);
}
