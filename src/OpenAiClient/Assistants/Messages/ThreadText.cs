using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>A text and its annotations.</summary>
[PlainText(nameof(Value))]
public sealed partial record ThreadText : JsonModel
{
    /// <summary>The text; in the deltas of a stream, only the text that is new.</summary>
    public string? Value { get; set; }

    /// <summary>The annotations of the text, each with the file that it refers to.</summary>
    public IReadOnlyList<ThreadAnnotation> Annotations { get; set; } = [];
}
