namespace OpenAi.ChatKit;

/// <summary>Text that the user wrote.</summary>
public sealed partial record ChatKitInputText : ChatKitUserContent
{
    /// <summary>The text.</summary>
    public string Text { get; set; } = "";
}
