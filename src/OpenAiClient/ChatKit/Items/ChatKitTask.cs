namespace OpenAi.ChatKit;

/// <summary>A step of the workflow that is shown.</summary>
public sealed partial record ChatKitTask : ChatKitThreadItem
{
    /// <summary>The kind of step.</summary>
    public ChatKitTaskType? TaskType { get; set; }

    /// <summary>Its heading; <see langword="null"/> when it has none.</summary>
    public string? Heading { get; set; }

    /// <summary>What is said of it; <see langword="null"/> when nothing is.</summary>
    public string? Summary { get; set; }
}
