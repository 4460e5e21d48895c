namespace OpenAi.VectorStores;

/// <summary>A piece of the text of a file.</summary>
public sealed partial record VectorStoreContent : JsonModel
{
    /// <summary>The kind of content: <c>text</c>.</summary>
    public string Type { get; set; } = "";

    /// <summary>The text; <see langword="null"/> for content of another kind.</summary>
    public string? Text { get; set; }
}
