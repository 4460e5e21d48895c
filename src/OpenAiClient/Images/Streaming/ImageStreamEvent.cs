namespace OpenAi.Images;

/// <summary>
/// What a stream tells of an image that is generated or edited: an <see cref="ImagePartialEvent"/>, an
/// <see cref="ImageCompletedEvent"/>, which is the last, or an <see cref="UnknownImageStreamEvent"/>.
/// </summary>
[Union("type")]
[Variant<ImagePartialEvent>("image_generation.partial_image", "image_edit.partial_image")]
[Variant<ImageCompletedEvent>("image_generation.completed", "image_edit.completed")]
public abstract partial record ImageStreamEvent : ApiResult
{
    /// <summary>The kind, as on the wire; it also tells a generation from an edit, such as <c>image_edit.completed</c>.</summary>
    public string Type { get; set; } = "";
}
