using OpenAi.Files;

namespace OpenAi.Audio;

public partial class SpeechClient
{
    /// <summary>
    /// Speaks a text into a file. <c>POST /audio/speech</c>. The file is put in its place only when all of it has arrived.
    /// </summary>
    /// <param name="request">The text and the voice.</param>
    /// <param name="path">The file, replaced when it exists.</param>
    /// <param name="requestOptions">What this call does differently from its client.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>A task that ends when the file is complete.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or blank.</exception>
    /// <exception cref="OpenAiException">The call failed; the type says how.</exception>
    /// <exception cref="IOException">The file could not be written.</exception>
    public virtual Task SaveAsync(SpeechRequest request, string path, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        Downloads.SaveAsync(() => CreateAsync(request, requestOptions, cancellationToken), path, cancellationToken);
}
