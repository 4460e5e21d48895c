namespace OpenAi.ChatKit;

/// <summary>Steps of the workflow that are shown together.</summary>
public sealed partial record ChatKitTaskGroup : ChatKitThreadItem
{
    /// <summary>The steps.</summary>
    public IReadOnlyList<ChatKitTaskGroupTask> Tasks { get; set; } = [];
}
