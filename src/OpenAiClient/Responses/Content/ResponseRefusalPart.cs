namespace OpenAi.Responses;

/// <summary>The model's refusal.</summary>
public sealed partial record ResponseRefusalPart : ResponseContentPart
{
    /// <summary>The text of the refusal.</summary>
    public string Refusal { get; set; } = "";
}
