namespace OpenAi.ChatKit;

/// <summary>A widget that the workflow shows.</summary>
public sealed partial record ChatKitWidget : ChatKitThreadItem
{
    /// <summary>The widget as JSON text.</summary>
    public string Widget { get; set; } = "";
}
