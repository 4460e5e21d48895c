using OpenAi.Json;

namespace OpenAi.VectorStores;

/// <summary>The text that the server extracted from a file.</summary>
public sealed partial record VectorStoreFileContent : ApiResult
{
    /// <summary>The object type, always <c>vector_store.file_content.page</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>The pieces of the text.</summary>
    [Carries]
    [Essential]
    public IReadOnlyList<VectorStoreContent> Data { get; set; } = [];

    /// <summary>Whether the server has more items.</summary>
    public bool? HasMore { get; set; }

    /// <summary>The server's token for the next page; <see langword="null"/> at the end.</summary>
    public string? NextPage { get; set; }
}
