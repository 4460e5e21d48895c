namespace OpenAi.Assistants;

/// <summary>The reason why a message ended early. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class ThreadMessageIncompleteReason
{
    /// <summary>The content filter stopped the message.</summary>
    public static ThreadMessageIncompleteReason ContentFilter { get; } = new("content_filter");

    /// <summary>The message reached the limit of tokens.</summary>
    public static ThreadMessageIncompleteReason MaxTokens { get; } = new("max_tokens");

    /// <summary>The run was cancelled.</summary>
    public static ThreadMessageIncompleteReason RunCancelled { get; } = new("run_cancelled");

    /// <summary>The run expired.</summary>
    public static ThreadMessageIncompleteReason RunExpired { get; } = new("run_expired");

    /// <summary>The run failed.</summary>
    public static ThreadMessageIncompleteReason RunFailed { get; } = new("run_failed");
}
