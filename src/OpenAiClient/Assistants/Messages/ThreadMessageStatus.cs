namespace OpenAi.Assistants;

/// <summary>How far a message is. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ThreadMessageStatus
{
    /// <summary>It is being written.</summary>
    public static ThreadMessageStatus InProgress { get; } = new("in_progress");

    /// <summary>It ended early; <see cref="ThreadMessage.IncompleteDetails"/> tells why.</summary>
    public static ThreadMessageStatus Incomplete { get; } = new("incomplete");

    /// <summary>It is complete.</summary>
    public static ThreadMessageStatus Completed { get; } = new("completed");
}
