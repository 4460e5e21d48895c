namespace OpenAi.Assistants;

/// <summary>How a thread is shortened before the model reads it.</summary>
public sealed partial record AssistantTruncation : JsonModel
{
    /// <summary>How.</summary>
    public AssistantTruncationType Type { get; set; } = "";

    /// <summary>How many of the newest messages are kept, at least 1; for <see cref="AssistantTruncationType.LastMessages"/>.</summary>
    public int? LastMessages { get; set; }
}
