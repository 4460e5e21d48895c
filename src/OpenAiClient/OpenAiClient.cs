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
/// The OpenAI REST API: one property for each of its resources. Create one and keep it; it is safe for use by many
/// threads at once, and its connections are shared by all its calls.
/// </summary>
/// <remarks>A double for tests derives from it with any key, which is sent nowhere, and overrides the properties that are asked for.</remarks>
public class OpenAiClient : IDisposable
{
    private readonly ApiTransport _transport;
    private readonly HttpClient? _owned;

    /// <summary>Creates a client from the environment: <c>OPENAI_API_KEY</c>, <c>OPENAI_BASE_URL</c>, <c>OPENAI_ORG_ID</c>, <c>OPENAI_PROJECT_ID</c>.</summary>
    /// <exception cref="MissingApiKeyException">The environment names no key.</exception>
    /// <exception cref="ArgumentException">A variable holds something that cannot be used.</exception>
    public OpenAiClient()
        : this(new OpenAiClientOptions())
    {
    }

    /// <summary>Creates a client with a key; the rest comes from the environment.</summary>
    /// <param name="apiKey">The key.</param>
    /// <exception cref="ArgumentNullException"><paramref name="apiKey"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The key is blank, or holds a line break or another character that no key has.</exception>
    public OpenAiClient(string apiKey)
        : this(new OpenAiClientOptions { ApiKey = NotNull(apiKey, nameof(apiKey)) })
    {
    }

    /// <summary>Creates a client with options; what they leave out comes from the environment.</summary>
    /// <param name="options">The options, copied.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An option cannot be used; the message names it.</exception>
    /// <exception cref="MissingApiKeyException">Neither the options nor the environment name a key.</exception>
    public OpenAiClient(OpenAiClientOptions options)
    {
        var settings = new ClientSettings(NotNull(options, nameof(options)));
        _owned = DefaultHttpClient.Create(options);
        _transport = new ApiTransport(settings, _owned);
    }

    /// <summary>
    /// Creates a client over an <see cref="HttpClient"/> of the caller's, with its handlers, proxy and timeout. It stays the
    /// caller's and is not disposed.
    /// </summary>
    /// <param name="options">The options, copied; its connection settings (<see cref="OpenAiClientOptions.ConnectTimeout"/>, <see cref="OpenAiClientOptions.Proxy"/>) are not used.</param>
    /// <param name="httpClient">
    /// The client. Its <c>BaseAddress</c> is used when the options name none. Its <c>Timeout</c> ends attempts besides
    /// <see cref="OpenAiClientOptions.AttemptTimeout"/>: <see cref="Timeout.InfiniteTimeSpan"/> is best. With a <c>ResponseDrainTimeout</c> of zero on its handler, a stream
    /// that is left early stops the server at once. Set <c>AllowAutoRedirect</c> of its handler to <see langword="false"/>: an answer from
    /// another host is refused (<see cref="InvalidResponseException"/>), but by then the redirect has taken the request there.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An option cannot be used; the message names it.</exception>
    /// <exception cref="MissingApiKeyException">Neither the options nor the environment name a key.</exception>
    public OpenAiClient(OpenAiClientOptions options, HttpClient httpClient) =>
        _transport = new ApiTransport(
            new ClientSettings(NotNull(options, nameof(options)), NotNull(httpClient, nameof(httpClient))), httpClient);

    /// <summary>Models with instructions and tools, kept on the server. <c>/assistants</c>, and <c>/threads</c> below it.</summary>
    public virtual AssistantsClient Assistants => field ??= new AssistantsClient(_transport);

    /// <summary>Answers of models that may use tools, and that the server may keep. <c>/responses</c></summary>
    public virtual ResponsesClient Responses => field ??= new ResponsesClient(_transport);

    /// <summary>Conversations that the server keeps, for responses to read and add to. <c>/conversations</c></summary>
    public virtual ConversationsClient Conversations => field ??= new ConversationsClient(_transport);

    /// <summary>Many requests at once, carried out within a day at half the price. <c>/batches</c></summary>
    public virtual BatchesClient Batches => field ??= new BatchesClient(_transport);

    /// <summary>Conversations with a model. <c>/chat/completions</c></summary>
    public virtual ChatClient Chat => field ??= new ChatClient(_transport);

    /// <summary>Images made from text and from other images. <c>/images</c></summary>
    public virtual ImagesClient Images => field ??= new ImagesClient(_transport);

    /// <summary>Sessions for the ChatKit of web pages, and the conversations that come of them. <c>/chatkit</c></summary>
    public virtual ChatKitClient ChatKit => field ??= new ChatKitClient(_transport);

    /// <summary>Sound made of text and text made of sound. <c>/audio</c></summary>
    public virtual AudioClient Audio => field ??= new AudioClient(_transport);

    /// <summary>Continuations of a text. <c>/completions</c></summary>
    public virtual CompletionsClient Completions => field ??= new CompletionsClient(_transport);

    /// <summary>Vectors that tell how alike texts are. <c>/embeddings</c></summary>
    public virtual EmbeddingsClient Embeddings => field ??= new EmbeddingsClient(_transport);

    /// <summary>Evaluations of models. <c>/evals</c></summary>
    public virtual EvalsClient Evals => field ??= new EvalsClient(_transport);

    /// <summary>Models trained with examples of your own. <c>/fine_tuning</c></summary>
    public virtual FineTuningClient FineTuning => field ??= new FineTuningClient(_transport);

    /// <summary>The models that the key may use. <c>/models</c></summary>
    public virtual ModelsClient Models => field ??= new ModelsClient(_transport);

    /// <summary>Whether text or images are harmful. <c>/moderations</c></summary>
    public virtual ModerationsClient Moderations => field ??= new ModerationsClient(_transport);

    /// <summary>The files on the server. <c>/files</c></summary>
    public virtual FilesClient Files => field ??= new FilesClient(_transport);

    /// <summary>Files that arrive in parts, for those too large for one request. <c>/uploads</c></summary>
    public virtual UploadsClient Uploads => field ??= new UploadsClient(_transport);

    /// <summary>Files made searchable. <c>/vector_stores</c></summary>
    public virtual VectorStoresClient VectorStores => field ??= new VectorStoresClient(_transport);

    /// <summary>Containers, in which code of models runs, and their files. <c>/containers</c></summary>
    public virtual ContainersClient Containers => field ??= new ContainersClient(_transport);

    /// <summary>Skills: instructions and files that models use when they need them. <c>/skills</c></summary>
    public virtual SkillsClient Skills => field ??= new SkillsClient(_transport);

    /// <summary>Whether files were made by OpenAI's models. <c>/content_provenance_checks</c></summary>
    public virtual ProvenanceClient Provenance => field ??= new ProvenanceClient(_transport);

    /// <summary>Videos made from texts. <c>/videos</c>. OpenAI ended this API on 2026-09-24.</summary>
    public virtual VideosClient Videos => field ??= new VideosClient(_transport);

    /// <summary>Any path of the API with any JSON: the door to what this version does not know yet.</summary>
    public virtual RawClient Raw => field ??= new RawClient(_transport);

    /// <summary>Closes the client's own connections. A client over an <see cref="HttpClient"/> of the caller's has none.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes the client's own connections.</summary>
    /// <param name="disposing">Whether <see cref="Dispose()"/> is called, and not a finalizer.</param>
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
