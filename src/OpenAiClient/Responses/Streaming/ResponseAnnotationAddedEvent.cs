using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>A new annotation of the text.</summary>
public sealed partial record ResponseAnnotationAddedEvent : ResponseStreamEvent
{
    /// <summary>The id of the item.</summary>
    [RepeatedText]
    public string ItemId { get; set; } = "";

    /// <summary>The index of the output item, from 0.</summary>
    public int? OutputIndex { get; set; }

    /// <summary>The index of the part in the item, from 0.</summary>
    public int? ContentIndex { get; set; }

    /// <summary>The index of the annotation in the part, from 0.</summary>
    public int? AnnotationIndex { get; set; }

    /// <summary>The annotation.</summary>
    public ResponseAnnotation? Annotation { get; set; }
}
