namespace OpenAi.Assistants;

/// <summary>The way a thread is truncated. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class AssistantTruncationType
{
    /// <summary>Messages in the middle are omitted until the thread fits; the default.</summary>
    public static AssistantTruncationType Auto { get; } = new("auto");

    /// <summary>Only the newest messages are kept.</summary>
    public static AssistantTruncationType LastMessages { get; } = new("last_messages");
}
