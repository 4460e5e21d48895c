namespace OpenAi.Images;

/// <summary>An event that brings an image: an <see cref="ImagePartialEvent"/> or an <see cref="ImageCompletedEvent"/>.</summary>
public abstract record ImageDataEvent : ImageStreamEvent
{
    private protected ImageDataEvent(string type) => Type = type;

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

    /// <summary>Decodes the image; each call anew.</summary>
    /// <returns>The bytes of an image file.</returns>
    /// <exception cref="InvalidOperationException">The event holds no image, or only its address.</exception>
    /// <exception cref="FormatException">What the server sent is no base64.</exception>
    public byte[] GetBytes() => ImageData.Decode(B64Json, Address);

    /// <summary>Writes the image to a file.</summary>
    /// <param name="path">The file, replaced when it exists.</param>
    /// <param name="cancellationToken">Stops the writing; the file may then be incomplete.</param>
    /// <returns>A task that ends when the file is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The event holds no image, or only its address; no file is touched.</exception>
    /// <exception cref="FormatException">What the server sent is no base64; no file is touched.</exception>
    /// <exception cref="IOException">The file could not be written.</exception>
    public Task SaveAsync(string path, CancellationToken cancellationToken = default) =>
        ImageData.SaveAsync(B64Json, Address, path, cancellationToken);
}
