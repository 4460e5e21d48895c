namespace OpenAi.ChatKit;

/// <summary>The status of a session. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class ChatKitSessionStatus
{
    /// <summary>The session can be used.</summary>
    public static ChatKitSessionStatus Active { get; } = new("active");

    /// <summary>The session has expired.</summary>
    public static ChatKitSessionStatus Expired { get; } = new("expired");

    /// <summary>The object was cancelled.</summary>
    public static ChatKitSessionStatus Cancelled { get; } = new("cancelled");
}
