namespace OpenAi.Assistants;

/// <summary>Text.</summary>
public sealed partial record ThreadTextInput : ThreadInputPart
{
    /// <summary>Always <c>text</c>.</summary>
    public override string Type => "text";

    /// <summary>The text.</summary>
    public string Text { get; set; } = "";
}
