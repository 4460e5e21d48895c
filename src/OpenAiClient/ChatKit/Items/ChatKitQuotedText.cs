namespace OpenAi.ChatKit;

/// <summary>Text that the user quoted.</summary>
public sealed partial record ChatKitQuotedText : ChatKitUserContent
{
    /// <summary>The text.</summary>
    public string Text { get; set; } = "";
}
