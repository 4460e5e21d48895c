namespace OpenAi.ChatKit;

/// <summary>The conversation accepts no new messages at the moment.</summary>
public sealed partial record ChatKitLockedStatus : ChatKitThreadStatus
{
    /// <summary>The reason.</summary>
    public string? Reason { get; set; }
}
