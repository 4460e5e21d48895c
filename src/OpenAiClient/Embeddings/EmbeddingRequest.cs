namespace OpenAi.Embeddings;

/// <summary>
/// The texts to make vectors of. <c>POST /embeddings</c>. Only <see cref="Model"/> and <see cref="Input"/> are required.
/// </summary>
/// <remarks>Which values a parameter may have, and which models know it, is the server's to judge; nothing is checked here.</remarks>
public sealed partial record EmbeddingRequest : JsonModel
{
    /// <summary>The model, such as <c>text-embedding-3-small</c>; on Azure the deployment.</summary>
    public required string Model { get; set; }

    /// <summary>
    /// A text or several, at most 2048, as text or as tokens; none may be empty. Each may have 8192 tokens, all together
    /// 300,000.
    /// </summary>
    public required TextOrTokens Input { get; set; }

    /// <summary>How the vectors travel. Default: <see cref="EmbeddingEncodingFormat.Base64"/>; the vectors are the same either way.</summary>
    public EmbeddingEncodingFormat? EncodingFormat { get; set; }

    /// <summary>How many numbers a vector has, from 1; models from <c>text-embedding-3</c> on can shorten them. Default: the model's.</summary>
    public int? Dimensions { get; set; }

    /// <summary>Names the end user to the server's abuse detection, best as a hash.</summary>
    public string? User { get; set; }
}
