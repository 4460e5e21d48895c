namespace OpenAi.Assistants;

/// <summary>The model's explanation of a refusal.</summary>
public sealed partial record ThreadRefusalPart : ThreadContentPart
{
    /// <summary>The text.</summary>
    public string? Refusal { get; set; }
}
