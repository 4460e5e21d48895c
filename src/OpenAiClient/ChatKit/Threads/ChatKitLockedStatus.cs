namespace OpenAi.ChatKit;

/// <summary>Nothing new is taken for now.</summary>
public sealed partial record ChatKitLockedStatus : ChatKitThreadStatus
{
    /// <summary>Why.</summary>
    public string? Reason { get; set; }
}
