namespace OpenAi.Assistants;

/// <summary>A thread to make. <c>POST /threads</c></summary>
public sealed partial record ThreadCreateRequest : JsonModel
{
    /// <summary>The messages that it begins with, the oldest first.</summary>
    public IReadOnlyList<ThreadMessageRequest>? Messages { get; set; }

    /// <summary>What the tools work with.</summary>
    public AssistantToolResources? ToolResources { get; set; }

    /// <summary>Up to 16 pairs to keep with it: names of at most 64 characters, values of at most 512.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }
}
