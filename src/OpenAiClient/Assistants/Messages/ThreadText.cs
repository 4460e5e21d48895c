using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>Text and where it comes from.</summary>
[PlainText(nameof(Value))]
public sealed partial record ThreadText : JsonModel
{
    /// <summary>The text; in the deltas of a stream, what is new of it.</summary>
    public string? Value { get; set; }

    /// <summary>Marks in the text, each with the file it stands for.</summary>
    public IReadOnlyList<ThreadAnnotation> Annotations { get; set; } = [];
}
