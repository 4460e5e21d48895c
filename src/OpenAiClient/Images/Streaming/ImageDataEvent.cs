namespace OpenAi.Images;

/// <summary>An event with an image: an <see cref="ImagePartialEvent"/> or an <see cref="ImageCompletedEvent"/>.</summary>
public abstract record ImageDataEvent : ImageStreamEvent
{
    private protected ImageDataEvent(string type) => Type = type;

    /// <summary>The image in base64, which <see cref="GetBytes"/> decodes.</summary>
    public string B64Json { get; set; } = "";

    /// <summary>The time of the event.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The size of the image.</summary>
    public ImageSize? Size { get; set; }

    /// <summary>The quality of the image.</summary>
    public ImageQuality? Quality { get; set; }

    /// <summary>The background.</summary>
    public ImageBackground? Background { get; set; }

    /// <summary>The file format of the image.</summary>
    public ImageOutputFormat? OutputFormat { get; set; }

    private protected virtual string? Address => null;

    /// <summary>Decodes the image. Each call decodes it again.</summary>
    /// <returns>The bytes of an image file.</returns>
    /// <exception cref="InvalidOperationException">The event contains no image, or only its URL.</exception>
    /// <exception cref="FormatException">The server did not send valid base64.</exception>
    public byte[] GetBytes() => ImageData.Decode(B64Json, Address);

    /// <summary>Writes the image to a file.</summary>
    /// <param name="path">The path of the file, which is replaced when it exists.</param>
    /// <param name="cancellationToken">Cancels the writing; the file may then be incomplete.</param>
    /// <returns>A task that completes when the file is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The event contains no image, or only its URL; no file is changed.</exception>
    /// <exception cref="FormatException">The server did not send valid base64; no file is changed.</exception>
    /// <exception cref="IOException">The file could not be written.</exception>
    public Task SaveAsync(string path, CancellationToken cancellationToken = default) =>
        ImageData.SaveAsync(B64Json, Address, path, cancellationToken);
}
