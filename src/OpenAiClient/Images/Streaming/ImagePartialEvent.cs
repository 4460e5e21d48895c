namespace OpenAi.Images;

/// <summary>An unfinished image, to be shown until a better one comes; as many as <c>PartialImages</c> asks for, or fewer.</summary>
public sealed partial record ImagePartialEvent : ImageDataEvent
{
    /// <summary>Creates an event of a generation; for one of an edit, set <see cref="ImageStreamEvent.Type"/>.</summary>
    public ImagePartialEvent()
        : base("image_generation.partial_image")
    {
    }

    /// <summary>Which of the unfinished images this is, from 0.</summary>
    public int? PartialImageIndex { get; set; }
}
