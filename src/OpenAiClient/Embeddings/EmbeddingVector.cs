using System.Text.Json.Serialization;

namespace OpenAi.Embeddings;

/// <summary>A vector and the form in which it travels.</summary>
[JsonConverter(typeof(EmbeddingVectorConverter))]
internal readonly record struct EmbeddingVector(ReadOnlyMemory<float> Values, bool IsBase64);
