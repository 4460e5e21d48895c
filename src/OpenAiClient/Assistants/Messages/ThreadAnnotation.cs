namespace OpenAi.Assistants;

/// <summary>
/// An annotation of a text, which refers to a file: a <see cref="ThreadFileCitationAnnotation"/>, a <see cref="ThreadFilePathAnnotation"/>,
/// or an <see cref="UnknownThreadAnnotation"/>.
/// </summary>
[Union("type")]
[Variant<ThreadFileCitationAnnotation>("file_citation")]
[Variant<ThreadFilePathAnnotation>("file_path")]
public abstract partial record ThreadAnnotation : JsonModel
{
    /// <summary>The index in the list, from 0; set only in the deltas of a stream.</summary>
    public int? Index { get; set; }

    /// <summary>The marker of the annotation, as it appears in the text.</summary>
    public string? Text { get; set; }

    /// <summary>The start of the marker in the text, in characters from 0.</summary>
    public int? StartIndex { get; set; }

    /// <summary>The end of the marker in the text: the index of the first character after it.</summary>
    public int? EndIndex { get; set; }
}
