namespace OpenAi.Images;

/// <summary>An event that brings an image: an <see cref="ImagePartialEvent"/> or an <see cref="ImageCompletedEvent"/>.</summary>
public abstract record ImageDataEvent : ImageStreamEvent
{
    private protected ImageDataEvent(string type)
        : base(type)
    {
    }

    /// <summary>The image in base64, which <see cref="GetBytes"/> decodes.</summary>
    public string B64Json { get; set; } = "";

    /// <summary>When the event was made.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The image's size.</summary>
    public ImageSize? Size { get; set; }

    /// <summary>How much work goes into the image.</summary>
    public ImageQuality? Quality { get; set; }

    /// <summary>What is behind the subject.</summary>
    public ImageBackground? Background { get; set; }

    /// <summary>The image's file format.</summary>
    public ImageOutputFormat? OutputFormat { get; set; }

    private protected virtual string? Address => null;

    /// <inheritdoc cref="GeneratedImage.GetBytes"/>
    /// <exception cref="InvalidOperationException">The event holds no image.</exception>
    public byte[] GetBytes() => ImageData.Decode(B64Json, Address);

    /// <inheritdoc cref="GeneratedImage.SaveAsync"/>
    /// <exception cref="InvalidOperationException">The event holds no image; no file is touched.</exception>
    public Task SaveAsync(string path, CancellationToken cancellationToken = default) =>
        ImageData.SaveAsync(B64Json, Address, path, cancellationToken);
}
