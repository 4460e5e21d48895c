namespace OpenAi.ChatKit;

/// <summary>A step in a group of steps.</summary>
public sealed partial record ChatKitTaskGroupTask : JsonModel
{
    /// <summary>The kind of step.</summary>
    public ChatKitTaskType? Type { get; set; }

    /// <summary>The heading; <see langword="null"/> when there is none.</summary>
    public string? Heading { get; set; }

    /// <summary>The summary; <see langword="null"/> when there is none.</summary>
    public string? Summary { get; set; }
}
