namespace OpenAi.Assistants;

/// <summary>The vector stores of the file search.</summary>
public sealed partial record AssistantFileSearchResources : JsonModel
{
    /// <summary>The ids of the vector stores, at most one. In a request, an empty list takes it away.</summary>
    public IReadOnlyList<string>? VectorStoreIds { get; set; }

    /// <summary>
    /// Vector stores to make, at most one, in place of <see cref="VectorStoreIds"/>; where an assistant or a thread is
    /// created only.
    /// </summary>
    public IReadOnlyList<AssistantVectorStore>? VectorStores { get; set; }
}
