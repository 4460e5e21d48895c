namespace OpenAi.Chat;

/// <summary>A part with the model's refusal.</summary>
public sealed partial record ChatRefusalPart : ChatContentPart
{
    /// <summary>The text of the refusal.</summary>
    public string Refusal { get; set; } = "";
}
