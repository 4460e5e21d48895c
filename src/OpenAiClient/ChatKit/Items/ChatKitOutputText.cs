namespace OpenAi.ChatKit;

/// <summary>A part of what a workflow has answered.</summary>
public sealed partial record ChatKitOutputText : JsonModel
{
    /// <summary>The kind, <c>output_text</c>.</summary>
    public string Type { get; set; } = "";

    /// <summary>The text.</summary>
    public string Text { get; set; } = "";

    /// <summary>What the text refers to.</summary>
    public IReadOnlyList<ChatKitAnnotation> Annotations { get; set; } = [];
}
