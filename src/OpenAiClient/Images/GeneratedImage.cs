using OpenAi.Json;

namespace OpenAi.Images;

/// <summary>An image that a model generated: its bytes or its URL.</summary>
public sealed partial record GeneratedImage : JsonModel
{
    /// <summary>
    /// The image in base64, which <see cref="GetBytes"/> decodes: always set by GPT image models, by DALL·E models when
    /// <see cref="ImageResponseFormat.B64Json"/> was requested.
    /// </summary>
    [Carries]
    public string? B64Json { get; set; }

    /// <summary>
    /// The URL of the image, valid for 60 minutes, from DALL·E models unless base64 was requested. Fetch it with an
    /// <see cref="HttpClient"/> of your own: the host is not the API, and must not get the API key.
    /// </summary>
    public string? Url { get; set; }

    /// <summary>The prompt as revised by the model. <c>dall-e-3</c> only.</summary>
    public string? RevisedPrompt { get; set; }

    /// <summary>Decodes the image. Each call decodes it again.</summary>
    /// <returns>The bytes of an image file.</returns>
    /// <exception cref="InvalidOperationException">The answer contains only the image's <see cref="Url"/>, or nothing.</exception>
    /// <exception cref="FormatException">The server did not send valid base64.</exception>
    public byte[] GetBytes() => ImageData.Decode(B64Json, Url);

    /// <summary>Writes the image to a file.</summary>
    /// <param name="path">The path of the file, which is replaced when it exists.</param>
    /// <param name="cancellationToken">Cancels the writing; the file may then be incomplete.</param>
    /// <returns>A task that completes when the file is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The answer contains only the image's <see cref="Url"/>, or nothing; no file is
    /// changed.</exception>
    /// <exception cref="FormatException">The server did not send valid base64; no file is changed.</exception>
    /// <exception cref="IOException">The file could not be written.</exception>
    public Task SaveAsync(string path, CancellationToken cancellationToken = default) =>
        ImageData.SaveAsync(B64Json, Url, path, cancellationToken);
}
