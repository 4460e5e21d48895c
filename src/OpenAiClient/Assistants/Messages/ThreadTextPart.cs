namespace OpenAi.Assistants;

/// <summary>Text.</summary>
public sealed partial record ThreadTextPart : ThreadContentPart
{
    /// <summary>Always <c>text</c>.</summary>
    public override string Type => "text";

    /// <summary>The text.</summary>
    public ThreadText Text { get; set; } = new();
}
