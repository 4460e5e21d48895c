namespace OpenAi.Assistants;

/// <summary>What to change in a thread. <c>POST /threads/{thread_id}</c>. What is left <see langword="null"/> stays as it is.</summary>
public sealed partial record ThreadUpdateRequest : JsonModel
{
    /// <summary>What the tools work with.</summary>
    public AssistantToolResources? ToolResources { get; set; }

    /// <summary>Up to 16 pairs to keep with it: names of at most 64 characters, values of at most 512.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }
}
