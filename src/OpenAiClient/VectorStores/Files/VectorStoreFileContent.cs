using OpenAi.Json;

namespace OpenAi.VectorStores;

/// <summary>The text that the server read out of a file.</summary>
public sealed partial record VectorStoreFileContent : ApiResult
{
    /// <summary>The API's name for this kind of object: <c>vector_store.file_content.page</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>The text, piece by piece.</summary>
    [Carries]
    [Essential]
    public IReadOnlyList<VectorStoreContent> Data { get; set; } = [];

    /// <summary>Whether the server has more than it sent.</summary>
    public bool? HasMore { get; set; }

    /// <summary>The server's token for what comes next; <see langword="null"/> at the end.</summary>
    public string? NextPage { get; set; }
}
