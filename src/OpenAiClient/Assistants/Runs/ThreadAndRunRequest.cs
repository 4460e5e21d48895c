namespace OpenAi.Assistants;

/// <summary>
/// A thread to make and to run at once. <c>POST /threads/runs</c>. What is left <see langword="null"/> is as the
/// assistant has it.
/// </summary>
public sealed partial record ThreadAndRunRequest : ThreadRunSettings
{
    /// <summary>The thread. Default: <see langword="null"/>, an empty one.</summary>
    public ThreadCreateRequest? Thread { get; set; }

    /// <summary>What the tools work with.</summary>
    public AssistantToolResources? ToolResources { get; set; }
}
