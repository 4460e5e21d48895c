namespace OpenAi.Assistants;

/// <summary>Text that a file search found.</summary>
public sealed partial record ThreadFileSearchContent : JsonModel
{
    /// <summary>The kind of content: <c>text</c>.</summary>
    public string Type { get; set; } = "";

    /// <summary>The text.</summary>
    public string Text { get; set; } = "";
}
