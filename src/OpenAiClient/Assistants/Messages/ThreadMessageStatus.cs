namespace OpenAi.Assistants;

/// <summary>The status of a message. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class ThreadMessageStatus
{
    /// <summary>The message is being written.</summary>
    public static ThreadMessageStatus InProgress { get; } = new("in_progress");

    /// <summary>The message ended early; <see cref="ThreadMessage.IncompleteDetails"/> gives the reason.</summary>
    public static ThreadMessageStatus Incomplete { get; } = new("incomplete");

    /// <summary>The object is complete.</summary>
    public static ThreadMessageStatus Completed { get; } = new("completed");
}
