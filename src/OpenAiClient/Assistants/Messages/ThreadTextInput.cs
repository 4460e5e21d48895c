namespace OpenAi.Assistants;

/// <summary>Text.</summary>
public sealed partial record ThreadTextInput : ThreadInputPart
{
    /// <summary>The text.</summary>
    public string Text { get; set; } = "";
}
