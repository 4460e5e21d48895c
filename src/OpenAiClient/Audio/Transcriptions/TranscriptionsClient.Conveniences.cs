namespace OpenAi.Audio;

public partial class TranscriptionsClient
{
    /// <summary>Transcribes the speech in a file. <c>POST /audio/transcriptions</c></summary>
    /// <param name="model">The model, such as <c>gpt-transcribe</c>; on Azure the deployment.</param>
    /// <param name="path">The file.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or blank.</exception>
    /// <exception cref="FileNotFoundException">The file does not exist.</exception>
    /// <example>
    /// <code>
    /// using OpenAi.Audio;
    ///
    /// await openai.Audio.Speech.SaveAsync(new() { Model = "gpt-4o-mini-tts", Input = "Good morning.", Voice = Voice.Marin }, "morning.mp3");
    /// var heard = await openai.Audio.Transcriptions.CreateAsync("gpt-transcribe", "morning.mp3");
    /// Console.WriteLine(heard.Text);
    /// </code>
    /// </example>
    public virtual Task<Transcription> CreateAsync(string model, string path, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(model);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return CreateAsync(new TranscriptionRequest { Model = model, File = FileUpload.FromPath(path) }, requestOptions, cancellationToken);
    }
}
