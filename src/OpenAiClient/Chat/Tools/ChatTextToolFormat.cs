namespace OpenAi.Chat;

/// <summary>Free text.</summary>
public sealed partial record ChatTextToolFormat : ChatCustomToolFormat
{
    /// <summary>Always <c>text</c>.</summary>
    public override string Type => "text";
}
