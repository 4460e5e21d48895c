namespace OpenAi.ChatKit;

/// <summary>It is over.</summary>
public sealed partial record ChatKitClosedStatus : ChatKitThreadStatus
{
    /// <summary>Why.</summary>
    public string? Reason { get; set; }
}
