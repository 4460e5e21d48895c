using System.Text.Json.Serialization;

namespace OpenAi.Images;

/// <summary>
/// What a stream tells of an image that is generated or edited: an <see cref="ImagePartialEvent"/>, an
/// <see cref="ImageCompletedEvent"/>, which is the last, or an <see cref="UnknownImageStreamEvent"/>.
/// </summary>
[JsonConverter(typeof(ImageStreamEventConverter))]
public abstract partial record ImageStreamEvent : ApiResult
{
    private protected ImageStreamEvent(string type) => Type = type;

    /// <summary>The kind, as on the wire; it also tells a generation from an edit, such as <c>image_edit.completed</c>.</summary>
    public string Type { get; set; }
}
