namespace OpenAi.Assistants;

/// <summary>A request to create a thread. <c>POST /threads</c></summary>
public sealed partial record ThreadCreateRequest : JsonModel
{
    /// <summary>The first messages of the thread, the oldest first.</summary>
    public IReadOnlyList<ThreadMessageRequest>? Messages { get; set; }

    /// <summary>The resources that the tools use.</summary>
    public AssistantToolResources? ToolResources { get; set; }

    /// <summary>
    /// The metadata to store with the object: at most 16 pairs, with names of at most 64 and values of at most 512 characters.
    /// </summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }
}
