namespace OpenAi.Assistants;

/// <summary>The vector stores of the file search.</summary>
public sealed partial record AssistantFileSearchResources : JsonModel
{
    /// <summary>The ids of the vector stores, at most one. In a request, an empty list removes it.</summary>
    public IReadOnlyList<string>? VectorStoreIds { get; set; }

    /// <summary>
    /// The vector stores to create, at most one, instead of <see cref="VectorStoreIds"/>; allowed only when an assistant or a thread is
    /// created.
    /// </summary>
    public IReadOnlyList<AssistantVectorStore>? VectorStores { get; set; }
}
