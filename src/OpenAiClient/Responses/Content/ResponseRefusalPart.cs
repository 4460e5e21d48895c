namespace OpenAi.Responses;

/// <summary>The model's words of refusal.</summary>
public sealed partial record ResponseRefusalPart : ResponseContentPart
{
    /// <summary>The words.</summary>
    public string Refusal { get; set; } = "";
}
