namespace OpenAi.Assistants;

/// <summary>What the model says when it refuses.</summary>
public sealed partial record ThreadRefusalPart : ThreadContentPart
{
    /// <summary>The text.</summary>
    public string? Refusal { get; set; }
}
