using System.Text.Json.Serialization.Metadata;

namespace OpenAi.VectorStores;

/// <summary>A piece of the text of a file.</summary>
public sealed record VectorStoreContent : JsonModel
{
    /// <summary>The kind of content: <c>text</c>.</summary>
    public string Type { get; set; } = "";

    /// <summary>The text; <see langword="null"/> for content of another kind.</summary>
    public string? Text { get; set; }

    internal override JsonTypeInfo TypeInfo => VectorStoresJson.Of<VectorStoreContent>();
}
