using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Embeddings;

/// <summary>The embedding of a text, a vector.</summary>
public sealed partial record Embedding : JsonModel
{
    /// <summary>The API's name for this kind of object: <c>embedding</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>The index of the text in the request, from 0.</summary>
    public int? Index { get; set; }

    /// <summary>The vector, in whichever encoding it was sent; empty when the server left it out.</summary>
    [JsonIgnore]
    public ReadOnlyMemory<float> Vector
    {
        get => Wire?.Values ?? default;
        set => Wire = new(value, Wire?.IsBase64 ?? false);
    }

    /// <summary>The vector with the encoding in which it was received, and in which it is written back.</summary>
    [Carries]
    [JsonInclude]
    [JsonPropertyName("embedding")]
    internal EmbeddingVector? Wire { get; set; }

    /// <summary>
    /// Returns the similarity of the texts of two vectors: 1 for the same direction, 0 for unrelated texts, -1 for opposite directions.
    /// </summary>
    /// <param name="left">A vector.</param>
    /// <param name="right">Another vector of the same model and length.</param>
    /// <returns>The cosine of the angle between them; <see cref="double.NaN"/> when one is empty or all zeros.</returns>
    /// <exception cref="ArgumentException">The vectors have different lengths.</exception>
    public static double CosineSimilarity(ReadOnlySpan<float> left, ReadOnlySpan<float> right) => VectorMath.Cosine(left, right);
}
