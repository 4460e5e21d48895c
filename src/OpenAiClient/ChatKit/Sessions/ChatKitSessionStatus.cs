namespace OpenAi.ChatKit;

/// <summary>Whether a session can be used. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ChatKitSessionStatus
{
    /// <summary>It can.</summary>
    public static ChatKitSessionStatus Active { get; } = new("active");

    /// <summary>Its time is over.</summary>
    public static ChatKitSessionStatus Expired { get; } = new("expired");

    /// <summary>It was cancelled.</summary>
    public static ChatKitSessionStatus Cancelled { get; } = new("cancelled");
}
