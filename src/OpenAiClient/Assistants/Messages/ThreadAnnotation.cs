namespace OpenAi.Assistants;

/// <summary>
/// A mark in a text that stands for a file: a <see cref="ThreadFileCitationAnnotation"/>, a
/// <see cref="ThreadFilePathAnnotation"/>, or an <see cref="UnknownThreadAnnotation"/>.
/// </summary>
[Union("type")]
[Variant<ThreadFileCitationAnnotation>("file_citation")]
[Variant<ThreadFilePathAnnotation>("file_path")]
public abstract partial record ThreadAnnotation : JsonModel
{
    /// <summary>The place in its list, from 0; set in the deltas of a stream only.</summary>
    public int? Index { get; set; }

    /// <summary>The mark itself, as it stands in the text.</summary>
    public string? Text { get; set; }

    /// <summary>Where in the text it begins, in characters from 0.</summary>
    public int? StartIndex { get; set; }

    /// <summary>Where in the text it ends: the first character after it.</summary>
    public int? EndIndex { get; set; }
}
