namespace OpenAi.ChatKit;

/// <summary>A part of a page that the workflow shows.</summary>
public sealed partial record ChatKitWidget : ChatKitThreadItem
{
    /// <summary>The widget, as JSON in a text.</summary>
    public string Widget { get; set; } = "";
}
