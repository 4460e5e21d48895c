namespace OpenAi.ChatKit;

/// <summary>A part of an answer of a workflow.</summary>
public sealed partial record ChatKitOutputText : JsonModel
{
    /// <summary>The kind, <c>output_text</c>.</summary>
    public string Type { get; set; } = "";

    /// <summary>The text.</summary>
    public string Text { get; set; } = "";

    /// <summary>The annotations of the text.</summary>
    public IReadOnlyList<ChatKitAnnotation> Annotations { get; set; } = [];
}
