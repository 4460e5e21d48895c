namespace OpenAi.Chat;

/// <summary>Text that the answer will mostly repeat, which makes it faster, such as a file with a few changes.</summary>
public sealed partial record ChatPrediction : JsonModel
{
    /// <summary>Always <c>content</c>.</summary>
    public string Type { get; set; } = "content";

    /// <summary>The text, or text parts.</summary>
    public required ChatContent Content { get; set; }
}
