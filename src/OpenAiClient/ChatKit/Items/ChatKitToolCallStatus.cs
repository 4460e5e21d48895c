namespace OpenAi.ChatKit;

/// <summary>Whether a call was carried out. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ChatKitToolCallStatus
{
    /// <summary>Not yet.</summary>
    public static ChatKitToolCallStatus InProgress { get; } = new("in_progress");

    /// <summary>It was.</summary>
    public static ChatKitToolCallStatus Completed { get; } = new("completed");
}
