namespace OpenAi.Assistants;

/// <summary>
/// A part of a message: a <see cref="ThreadTextPart"/>, a <see cref="ThreadImageFilePart"/>, a
/// <see cref="ThreadImageUrlPart"/>, a <see cref="ThreadRefusalPart"/>, or an <see cref="UnknownThreadContentPart"/>.
/// </summary>
[Union("type")]
[Variant<ThreadTextPart>("text")]
[Variant<ThreadImageFilePart>("image_file")]
[Variant<ThreadImageUrlPart>("image_url")]
[Variant<ThreadRefusalPart>("refusal")]
public abstract partial record ThreadContentPart : JsonModel
{
    /// <summary>The index in the list, from 0; set only in the deltas of a stream.</summary>
    public int? Index { get; set; }
}
