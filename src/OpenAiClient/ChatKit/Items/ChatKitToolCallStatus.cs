namespace OpenAi.ChatKit;

/// <summary>Whether a call is completed. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class ChatKitToolCallStatus
{
    /// <summary>The call is in progress.</summary>
    public static ChatKitToolCallStatus InProgress { get; } = new("in_progress");

    /// <summary>The call is completed.</summary>
    public static ChatKitToolCallStatus Completed { get; } = new("completed");
}
