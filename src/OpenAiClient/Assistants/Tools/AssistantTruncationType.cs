namespace OpenAi.Assistants;

/// <summary>How a thread is shortened to fit. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class AssistantTruncationType
{
    /// <summary>Messages in the middle are left out until the thread fits; the default.</summary>
    public static AssistantTruncationType Auto { get; } = new("auto");

    /// <summary>Only the newest messages are kept.</summary>
    public static AssistantTruncationType LastMessages { get; } = new("last_messages");
}
