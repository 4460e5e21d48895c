namespace OpenAi.Embeddings;

/// <summary>The encoding of vectors in JSON. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class EmbeddingEncodingFormat
{
    /// <summary>An array of numbers.</summary>
    public static EmbeddingEncodingFormat Float { get; } = new("float");

    /// <summary>The base64 encoding of little-endian 32-bit floating-point numbers.</summary>
    public static EmbeddingEncodingFormat Base64 { get; } = new("base64");
}
