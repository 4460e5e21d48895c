namespace OpenAi.Assistants;

/// <summary>Text.</summary>
public sealed partial record AssistantTextResponseFormat : AssistantResponseFormat
{
    /// <summary>Always <c>text</c>.</summary>
    public override string Type => "text";
}
