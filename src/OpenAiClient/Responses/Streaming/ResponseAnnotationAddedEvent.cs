using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>A new note on a part of the text.</summary>
public sealed partial record ResponseAnnotationAddedEvent : ResponseStreamEvent
{
    /// <summary>The note.</summary>
    public ResponseAnnotation? Annotation { get; set; }

    /// <summary>Which note of the part, from 0.</summary>
    public int? AnnotationIndex { get; set; }

    /// <summary>Which part of the item, from 0.</summary>
    public int? ContentIndex { get; set; }

    /// <summary>The item.</summary>
    [RepeatedText]
    public string ItemId { get; set; } = "";

    /// <summary>Which item of the output, from 0.</summary>
    public int? OutputIndex { get; set; }
}
