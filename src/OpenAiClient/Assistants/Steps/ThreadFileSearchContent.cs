using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Assistants;

/// <summary>Text that a file search has found.</summary>
public sealed record ThreadFileSearchContent : JsonModel
{
    /// <summary>The kind of content: <c>text</c>.</summary>
    public string Type { get; set; } = "";

    /// <summary>The text.</summary>
    public string Text { get; set; } = "";

    internal override JsonTypeInfo TypeInfo => AssistantsJson.Of<ThreadFileSearchContent>();
}
