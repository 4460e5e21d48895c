namespace OpenAi.Embeddings;

/// <summary>
/// A request for the embeddings of texts. <c>POST /embeddings</c>. Only <see cref="Model"/> and <see cref="Input"/> are required.
/// </summary>
/// <remarks>The client does not validate parameters: the server decides which values and models are valid.</remarks>
public sealed partial record EmbeddingRequest : JsonModel
{
    /// <summary>The model, such as <c>text-embedding-3-small</c>; on Azure, the name of the deployment.</summary>
    public required string Model { get; set; }

    /// <summary>
    /// One text or up to 2048 texts, as text or as tokens; none may be empty. Each may have up to 8192 tokens, and all together up to
    /// 300,000.
    /// </summary>
    public required TextOrTokens Input { get; set; }

    /// <summary>
    /// The encoding of the vectors in JSON. Default: <see cref="EmbeddingEncodingFormat.Base64"/>; the vectors are the same in both
    /// encodings.
    /// </summary>
    public EmbeddingEncodingFormat? EncodingFormat { get; set; }

    /// <summary>
    /// The number of dimensions of a vector, from 1; models from <c>text-embedding-3</c> on can shorten them. Default: the model's.
    /// </summary>
    public int? Dimensions { get; set; }

    /// <summary>An identifier of the end user for the server's abuse detection, preferably a hash.</summary>
    public string? User { get; set; }
}
