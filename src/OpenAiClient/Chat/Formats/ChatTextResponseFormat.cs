namespace OpenAi.Chat;

/// <summary>Text, the default.</summary>
public sealed partial record ChatTextResponseFormat : ChatResponseFormat
{
    /// <summary>Always <c>text</c>.</summary>
    public override string Type => "text";
}
