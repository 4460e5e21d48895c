using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Embeddings;

/// <summary>A vector and its encoding in JSON.</summary>
[JsonConverter(typeof(ModelConverter<EmbeddingVector>))]
internal readonly record struct EmbeddingVector(ReadOnlyMemory<float> Values, bool IsBase64) : IJsonModel<EmbeddingVector>
{
    static EmbeddingVector IJsonModel<EmbeddingVector>.ReadJson(ref Utf8JsonReader reader) => EmbeddingVectorJson.Read(ref reader);

    static void IJsonModel<EmbeddingVector>.WriteJson(Utf8JsonWriter writer, EmbeddingVector value) => EmbeddingVectorJson.Write(writer, value);
}
