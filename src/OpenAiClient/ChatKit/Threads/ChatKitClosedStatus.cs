namespace OpenAi.ChatKit;

/// <summary>The conversation is closed.</summary>
public sealed partial record ChatKitClosedStatus : ChatKitThreadStatus
{
    /// <summary>The reason.</summary>
    public string? Reason { get; set; }
}
