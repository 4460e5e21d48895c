namespace OpenAi.Assistants;

/// <summary>What the model says when it refuses.</summary>
public sealed partial record ThreadRefusalPart : ThreadContentPart
{
    /// <summary>Always <c>refusal</c>.</summary>
    public override string Type => "refusal";

    /// <summary>The text.</summary>
    public string? Refusal { get; set; }
}
