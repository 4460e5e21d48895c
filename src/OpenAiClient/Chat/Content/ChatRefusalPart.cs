namespace OpenAi.Chat;

/// <summary>The model's words on why it does not do what it was asked for.</summary>
public sealed partial record ChatRefusalPart : ChatContentPart
{
    /// <summary>The words.</summary>
    public string Refusal { get; set; } = "";
}
