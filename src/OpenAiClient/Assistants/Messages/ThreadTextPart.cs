namespace OpenAi.Assistants;

/// <summary>Text.</summary>
public sealed partial record ThreadTextPart : ThreadContentPart
{
    /// <summary>The text.</summary>
    public ThreadText Text { get; set; } = new();
}
