namespace OpenAi.Images;

/// <summary>
/// An event of an image that is generated or edited: an <see cref="ImagePartialEvent"/>, an <see cref="ImageCompletedEvent"/>, which is the
/// last, or an <see cref="UnknownImageStreamEvent"/>.
/// </summary>
[Union("type")]
[Variant<ImagePartialEvent>("image_generation.partial_image", "image_edit.partial_image")]
[Variant<ImageCompletedEvent>("image_generation.completed", "image_edit.completed")]
public abstract partial record ImageStreamEvent : ApiResult
{
    /// <summary>
    /// The type as the API sends it, which also distinguishes a generation from an edit, such as <c>image_edit.completed</c>.
    /// </summary>
    public string Type { get; set; } = "";
}
