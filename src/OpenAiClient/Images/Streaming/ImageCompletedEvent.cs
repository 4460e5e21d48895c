namespace OpenAi.Images;

/// <summary>
/// The finished image, the last word of a stream. Servers that answer the wish for a stream with a whole answer give one of
/// these for each of its images.
/// </summary>
public sealed partial record ImageCompletedEvent : ImageDataEvent
{
    /// <summary>Creates an event of a generation; for one of an edit, set <see cref="ImageStreamEvent.Type"/>.</summary>
    public ImageCompletedEvent()
        : base("image_generation.completed")
    {
    }

    /// <summary>How many tokens were used; where a whole answer held several images, the last one tells it for all.</summary>
    public ImageUsage? Usage { get; set; }

    /// <inheritdoc cref="GeneratedImage.Url"/>
    /// <remarks>Only from a server that gave a whole answer in place of a stream.</remarks>
    public string? Url { get; set; }

    /// <inheritdoc cref="GeneratedImage.RevisedPrompt"/>
    /// <remarks>Only from a server that gave a whole answer in place of a stream.</remarks>
    public string? RevisedPrompt { get; set; }

    private protected override string? Address => Url;
}
