namespace OpenAi.Images;

/// <summary>
/// The final image, the terminal event of a stream. Servers that answer a request for a stream with a whole answer yield one of these
/// events for each of its images.
/// </summary>
public sealed partial record ImageCompletedEvent : ImageDataEvent
{
    /// <summary>Creates an event of a generation; for one of an edit, set <see cref="ImageStreamEvent.Type"/>.</summary>
    public ImageCompletedEvent()
        : base("image_generation.completed")
    {
    }

    /// <summary>The token usage; when a whole answer contained several images, only the last event has it, for all of them.</summary>
    public ImageUsage? Usage { get; set; }

    /// <inheritdoc cref="GeneratedImage.Url"/>
    /// <remarks>Only from a server that sent a whole answer instead of a stream.</remarks>
    public string? Url { get; set; }

    /// <inheritdoc cref="GeneratedImage.RevisedPrompt"/>
    /// <remarks>Only from a server that sent a whole answer instead of a stream.</remarks>
    public string? RevisedPrompt { get; set; }

    private protected override string? Address => Url;
}
