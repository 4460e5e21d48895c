namespace OpenAi.Assistants;

/// <summary>
/// A request to update a thread. <c>POST /threads/{thread_id}</c>. Properties that are <see langword="null"/> stay unchanged.
/// </summary>
public sealed partial record ThreadUpdateRequest : JsonModel
{
    /// <summary>The resources that the tools use.</summary>
    public AssistantToolResources? ToolResources { get; set; }

    /// <summary>
    /// The metadata to store with the object: at most 16 pairs, with names of at most 64 and values of at most 512 characters.
    /// </summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }
}
