using OpenAi.Files;

namespace OpenAi.Audio;

public partial class SpeechClient
{
    /// <summary>
    /// Creates speech from a text and saves it to a file. <c>POST /audio/speech</c>. The file is moved to its final path only after it has
    /// arrived completely.
    /// </summary>
    /// <param name="request">The text and the voice.</param>
    /// <param name="path">The path of the file, which is replaced when it exists.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>A task that completes when the file is complete.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or blank.</exception>
    /// <exception cref="IOException">The file could not be written.</exception>
    /// <example>
    /// <code>
    /// using OpenAi.Audio;
    ///
    /// await openai.Audio.Speech.SaveAsync(new() { Model = "gpt-4o-mini-tts", Input = "Good morning.", Voice = Voice.Marin }, "morning.mp3");
    /// </code>
    /// </example>
    public virtual Task SaveAsync(SpeechRequest request, string path, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        Downloads.SaveAsync(() => CreateAsync(request, requestOptions, cancellationToken), path, cancellationToken);
}
