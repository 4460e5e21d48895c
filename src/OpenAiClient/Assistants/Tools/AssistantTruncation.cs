namespace OpenAi.Assistants;

/// <summary>The way a thread is truncated before the model reads it.</summary>
public sealed partial record AssistantTruncation : JsonModel
{
    /// <summary>The strategy.</summary>
    public AssistantTruncationType Type { get; set; } = "";

    /// <summary>The number of newest messages to keep, at least 1; for <see cref="AssistantTruncationType.LastMessages"/>.</summary>
    public int? LastMessages { get; set; }
}
