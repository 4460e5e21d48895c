using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Embeddings;

/// <summary>How many tokens a request has used.</summary>
public sealed record EmbeddingUsage : JsonModel
{
    /// <summary>Tokens of what went in.</summary>
    public long? PromptTokens { get; set; }

    /// <summary>All tokens; the same, since none come out.</summary>
    public long? TotalTokens { get; set; }

    internal override JsonTypeInfo TypeInfo => EmbeddingsJson.Of<EmbeddingUsage>();
}
