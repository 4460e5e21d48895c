using OpenAi.Json;

namespace OpenAi.Images;

/// <summary>An image that a model has made: itself, or its address.</summary>
public sealed partial record GeneratedImage : JsonModel
{
    /// <summary>
    /// The image in base64, which <see cref="GetBytes"/> decodes: from GPT image models always, from DALL·E models when
    /// <see cref="ImageResponseFormat.B64Json"/> was asked for.
    /// </summary>
    [Carries]
    public string? B64Json { get; set; }

    /// <summary>
    /// Where the image is for 60 minutes, from DALL·E models unless base64 was asked for. Fetch it with an
    /// <see cref="HttpClient"/> of your own: the host is not the API, and must not see its key.
    /// </summary>
    public string? Url { get; set; }

    /// <summary>What the model made of the prompt. <c>dall-e-3</c> only.</summary>
    public string? RevisedPrompt { get; set; }

    /// <summary>Decodes the image; each call anew.</summary>
    /// <returns>The bytes of an image file.</returns>
    /// <exception cref="InvalidOperationException">The answer holds only the image's <see cref="Url"/>, or nothing.</exception>
    /// <exception cref="FormatException">What the server sent is no base64.</exception>
    public byte[] GetBytes() => ImageData.Decode(B64Json, Url);

    /// <summary>Writes the image to a file.</summary>
    /// <param name="path">The file, replaced when it exists.</param>
    /// <param name="cancellationToken">Stops the writing; the file may then be incomplete.</param>
    /// <returns>A task that ends when the file is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The answer holds only the image's <see cref="Url"/>, or nothing; no file is touched.</exception>
    /// <exception cref="FormatException">What the server sent is no base64; no file is touched.</exception>
    /// <exception cref="IOException">The file could not be written.</exception>
    public Task SaveAsync(string path, CancellationToken cancellationToken = default) =>
        ImageData.SaveAsync(B64Json, Url, path, cancellationToken);
}
