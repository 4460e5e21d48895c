using OpenAi.Assistants;
using OpenAi.Audio;
using OpenAi.Batches;
using OpenAi.Chat;
using OpenAi.ChatKit;
using OpenAi.Completions;
using OpenAi.Containers;
using OpenAi.Conversations;
using OpenAi.Embeddings;
using OpenAi.Evals;
using OpenAi.Files;
using OpenAi.FineTuning;
using OpenAi.Http;
using OpenAi.Images;
using OpenAi.Models;
using OpenAi.Moderations;
using OpenAi.Provenance;
using OpenAi.Raw;
using OpenAi.Responses;
using OpenAi.Skills;
using OpenAi.Uploads;
using OpenAi.VectorStores;
using OpenAi.Videos;

namespace OpenAi;

/// <summary>
/// The client of the OpenAI REST API, with one property for each resource. Create one instance and reuse it; it is thread-safe, and all
/// its calls share its connections.
/// </summary>
/// <remarks>
/// A test double derives from this class, passes any key to the constructor, and overrides the properties that the test uses; the key is
/// sent nowhere.
/// </remarks>
/// <example>
/// <code>
/// using var client = new OpenAiClient();   // reads OPENAI_API_KEY
/// Console.WriteLine(await client.Chat.AskAsync("gpt-5.6-terra", "Say this is a test"));
/// </code>
/// </example>
public class OpenAiClient : IDisposable
{
    private readonly ApiTransport _transport;
    private readonly HttpClient? _owned;

    /// <summary>
    /// Creates a client from the environment variables <c>OPENAI_API_KEY</c>, <c>OPENAI_BASE_URL</c>, <c>OPENAI_ORG_ID</c> and
    /// <c>OPENAI_PROJECT_ID</c>.
    /// </summary>
    /// <exception cref="MissingApiKeyException">The environment contains no key.</exception>
    /// <exception cref="ArgumentException">An environment variable has an invalid value; the message names it.</exception>
    public OpenAiClient()
        : this(new OpenAiClientOptions())
    {
    }

    /// <summary>Creates a client with a key; the other settings come from the environment.</summary>
    /// <param name="apiKey">The key.</param>
    /// <exception cref="ArgumentNullException"><paramref name="apiKey"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The key is blank, or contains a line break or another character that keys do not have.</exception>
    public OpenAiClient(string apiKey)
        : this(new OpenAiClientOptions { ApiKey = Http.ApiKey.Problem(NotNull(apiKey, nameof(apiKey))) is { } problem ? throw new ArgumentException(problem, nameof(apiKey)) : apiKey })
    {
    }

    /// <summary>Creates a client with options; settings that the options leave unset come from the environment.</summary>
    /// <param name="options">The options; the client copies them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An option is invalid; the message names it.</exception>
    /// <exception cref="MissingApiKeyException">Neither the options nor the environment contain a key.</exception>
    public OpenAiClient(OpenAiClientOptions options)
    {
        var settings = new ClientSettings(NotNull(options, nameof(options)));
        _owned = DefaultHttpClient.Create(options);
        _transport = new ApiTransport(settings, _owned);
    }

    /// <summary>
    /// Creates a client that uses an existing <see cref="HttpClient"/>, with its handlers, proxy and timeout. The caller keeps ownership
    /// of it: it is not disposed.
    /// </summary>
    /// <param name="options">
    /// The options; the client copies them. Their connection settings (<see cref="OpenAiClientOptions.ConnectTimeout"/>,
    /// <see cref="OpenAiClientOptions.Proxy"/>) are ignored.
    /// </param>
    /// <param name="httpClient">
    /// The client to send with. Its <c>BaseAddress</c> is used when the options contain none. Its <c>Timeout</c> limits attempts in
    /// addition to <see cref="OpenAiClientOptions.AttemptTimeout"/>: <see cref="Timeout.InfiniteTimeSpan"/> is recommended. With a
    /// <c>ResponseDrainTimeout</c> of zero on its handler, disposing a stream early stops the server at once. Set
    /// <c>AllowAutoRedirect</c> of its handler to <see langword="false"/>: an answer from another host is refused
    /// (<see cref="InvalidResponseException"/>), but by then the redirect has sent the request there.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An option is invalid; the message names it.</exception>
    /// <exception cref="MissingApiKeyException">Neither the options nor the environment contain a key.</exception>
    public OpenAiClient(OpenAiClientOptions options, HttpClient httpClient) =>
        _transport = new ApiTransport(
            new ClientSettings(NotNull(options, nameof(options)), NotNull(httpClient, nameof(httpClient))), httpClient);

    /// <summary>Assistants: models with instructions and tools, stored on the server. <c>/assistants</c>, and <c>/threads</c> below it.</summary>
    public virtual AssistantsClient Assistants => field ??= new AssistantsClient(_transport);

    /// <summary>Responses: answers of models that may use tools; the server can store them. <c>/responses</c></summary>
    public virtual ResponsesClient Responses => field ??= new ResponsesClient(_transport);

    /// <summary>Conversations that are stored on the server, which responses read and append to. <c>/conversations</c></summary>
    public virtual ConversationsClient Conversations => field ??= new ConversationsClient(_transport);

    /// <summary>Batches: many requests that are processed together within a day, at half the price. <c>/batches</c></summary>
    public virtual BatchesClient Batches => field ??= new BatchesClient(_transport);

    /// <summary>Chat completions: conversations with a model. <c>/chat/completions</c></summary>
    public virtual ChatClient Chat => field ??= new ChatClient(_transport);

    /// <summary>Images that are generated from text and other images. <c>/images</c></summary>
    public virtual ImagesClient Images => field ??= new ImagesClient(_transport);

    /// <summary>ChatKit: sessions for the chat component of web pages, and their conversations. <c>/chatkit</c></summary>
    public virtual ChatKitClient ChatKit => field ??= new ChatKitClient(_transport);

    /// <summary>Audio: text to speech, transcription and translation. <c>/audio</c></summary>
    public virtual AudioClient Audio => field ??= new AudioClient(_transport);

    /// <summary>Completions: continuations of a text. <c>/completions</c></summary>
    public virtual CompletionsClient Completions => field ??= new CompletionsClient(_transport);

    /// <summary>Embeddings: vectors for comparing the meaning of texts. <c>/embeddings</c></summary>
    public virtual EmbeddingsClient Embeddings => field ??= new EmbeddingsClient(_transport);

    /// <summary>Evals: evaluations of models. <c>/evals</c></summary>
    public virtual EvalsClient Evals => field ??= new EvalsClient(_transport);

    /// <summary>Fine-tuning: models that are trained with your own examples. <c>/fine_tuning</c></summary>
    public virtual FineTuningClient FineTuning => field ??= new FineTuningClient(_transport);

    /// <summary>Models: the models that the key may use. <c>/models</c></summary>
    public virtual ModelsClient Models => field ??= new ModelsClient(_transport);

    /// <summary>Moderations: classification of text and images as harmful or not. <c>/moderations</c></summary>
    public virtual ModerationsClient Moderations => field ??= new ModerationsClient(_transport);

    /// <summary>Files that are stored on the server. <c>/files</c></summary>
    public virtual FilesClient Files => field ??= new FilesClient(_transport);

    /// <summary>Uploads of large files in parts. <c>/uploads</c></summary>
    public virtual UploadsClient Uploads => field ??= new UploadsClient(_transport);

    /// <summary>Vector stores, in which files can be searched. <c>/vector_stores</c></summary>
    public virtual VectorStoresClient VectorStores => field ??= new VectorStoresClient(_transport);

    /// <summary>Containers, in which models run code, and their files. <c>/containers</c></summary>
    public virtual ContainersClient Containers => field ??= new ContainersClient(_transport);

    /// <summary>Skills: instructions and files that models load when they need them. <c>/skills</c></summary>
    public virtual SkillsClient Skills => field ??= new SkillsClient(_transport);

    /// <summary>Content provenance: whether files were made by OpenAI's models. <c>/content_provenance_checks</c></summary>
    public virtual ProvenanceClient Provenance => field ??= new ProvenanceClient(_transport);

    /// <summary>Videos that are generated from text. <c>/videos</c>. OpenAI ended this API on 2026-09-24.</summary>
    public virtual VideosClient Videos => field ??= new VideosClient(_transport);

    /// <summary>Raw requests: any JSON to any path of the API, for operations that this version does not know.</summary>
    public virtual RawClient Raw => field ??= new RawClient(_transport);

    /// <summary>
    /// Closes the client's own connections. An <see cref="HttpClient"/> that was passed to the constructor stays open. Calls afterwards
    /// throw an <see cref="ObjectDisposedException"/>.
    /// </summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes the client's own connections.</summary>
    /// <param name="disposing">Whether <see cref="Dispose()"/> calls, not a finalizer.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
            _owned?.Dispose();
    }

    private static T NotNull<T>(T value, string name)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return value;
    }
}
