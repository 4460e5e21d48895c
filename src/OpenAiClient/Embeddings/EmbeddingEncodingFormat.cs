namespace OpenAi.Embeddings;

/// <summary>How vectors travel. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class EmbeddingEncodingFormat
{
    /// <summary>As an array of numbers.</summary>
    public static EmbeddingEncodingFormat Float { get; } = new("float");

    /// <summary>As the base64 of 32-bit floating-point numbers, the lowest byte first.</summary>
    public static EmbeddingEncodingFormat Base64 { get; } = new("base64");
}
