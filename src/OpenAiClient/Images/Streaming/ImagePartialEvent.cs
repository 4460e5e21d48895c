namespace OpenAi.Images;

/// <summary>A partial image, to be shown until a better one arrives; at most as many as <c>PartialImages</c> requests.</summary>
public sealed partial record ImagePartialEvent : ImageDataEvent
{
    /// <summary>Creates an event of a generation; for one of an edit, set <see cref="ImageStreamEvent.Type"/>.</summary>
    public ImagePartialEvent()
        : base("image_generation.partial_image")
    {
    }

    /// <summary>The index of the partial image, from 0.</summary>
    public int? PartialImageIndex { get; set; }
}
