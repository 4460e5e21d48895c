namespace OpenAi.Assistants;

/// <summary>
/// A request to create a thread and to run it at once. <c>POST /threads/runs</c>. Properties that are <see langword="null"/> are taken from
/// the assistant.
/// </summary>
public sealed partial record ThreadAndRunRequest : ThreadRunSettings
{
    /// <summary>The thread. Default: <see langword="null"/>, an empty one.</summary>
    public ThreadCreateRequest? Thread { get; set; }

    /// <summary>The resources that the tools use.</summary>
    public AssistantToolResources? ToolResources { get; set; }
}
