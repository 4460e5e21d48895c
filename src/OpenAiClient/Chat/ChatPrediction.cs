namespace OpenAi.Chat;

/// <summary>Text that much of the answer will repeat, which makes it faster: a file that is to be changed in places.</summary>
public sealed partial record ChatPrediction : JsonModel
{
    /// <summary>Always <c>content</c>.</summary>
    public string Type { get; set; } = "content";

    /// <summary>The text, or text parts.</summary>
    public required ChatContent Content { get; set; }
}
