using OpenAi.Files;

namespace OpenAi.Audio;

public partial class SpeechClient
{
    /// <summary>
    /// Speaks a text into a file. <c>POST /audio/speech</c>. The file is put in its place only when all of it has arrived.
    /// </summary>
    /// <param name="request">The text and the voice.</param>
    /// <param name="path">The file, replaced when it exists.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>A task that ends when the file is complete.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or blank.</exception>
    /// <exception cref="IOException">The file could not be written.</exception>
    public virtual Task SaveAsync(SpeechRequest request, string path, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        Downloads.SaveAsync(() => CreateAsync(request, requestOptions, cancellationToken), path, cancellationToken);
}
