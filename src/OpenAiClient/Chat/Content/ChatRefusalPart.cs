namespace OpenAi.Chat;

/// <summary>The model's words on why it does not do what it was asked for.</summary>
public sealed partial record ChatRefusalPart : ChatContentPart
{
    /// <summary>Always <c>refusal</c>.</summary>
    public override string Type => "refusal";

    /// <summary>The words.</summary>
    public string Refusal { get; set; } = "";
}
