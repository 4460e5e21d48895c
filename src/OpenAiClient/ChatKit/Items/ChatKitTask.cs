namespace OpenAi.ChatKit;

/// <summary>A visible step of the workflow.</summary>
public sealed partial record ChatKitTask : ChatKitThreadItem
{
    /// <summary>The kind of step.</summary>
    public ChatKitTaskType? TaskType { get; set; }

    /// <summary>The heading; <see langword="null"/> when there is none.</summary>
    public string? Heading { get; set; }

    /// <summary>The summary; <see langword="null"/> when there is none.</summary>
    public string? Summary { get; set; }
}
