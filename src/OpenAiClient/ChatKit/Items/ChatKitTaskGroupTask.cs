namespace OpenAi.ChatKit;

/// <summary>A step among several.</summary>
public sealed partial record ChatKitTaskGroupTask : JsonModel
{
    /// <summary>The kind of step.</summary>
    public ChatKitTaskType? Type { get; set; }

    /// <summary>Its heading; <see langword="null"/> when it has none.</summary>
    public string? Heading { get; set; }

    /// <summary>What is said of it; <see langword="null"/> when nothing is.</summary>
    public string? Summary { get; set; }
}
