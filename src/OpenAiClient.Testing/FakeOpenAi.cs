using System.Collections.Concurrent;
using System.Net;
using OpenAi.Testing.Files;
using OpenAi.Testing.Http;
using OpenAi.Testing.VectorStores;
using OpenAi.Testing.World;

namespace OpenAi.Testing;

/// <summary>
/// A server in the caller's own process that speaks like the OpenAI API: for tests and samples that need neither a key
/// nor a network. It listens on a free port of the loopback address, answers with what was scripted and otherwise with a
/// default, unless it is strict, and remembers every request. Safe for use by many threads at once.
/// </summary>
/// <remarks>
/// A request passes, in this order: the conditions of <see cref="When"/>, the queue of <see cref="Fail(FakeFault)"/>, the check of
/// <see cref="ApiKey"/>, <see cref="RateLimit"/>, the API's own rules on its parameters (400), and then what its resource was told to say.
/// </remarks>
/// <example>
/// <code>
/// await using var fake = FakeOpenAi.Start();
/// using var openai = fake.CreateClient();
/// fake.Chat.Reply("Hello.", FakeChatReply.ToolCall("get_weather", "{\"city\":\"Paris\"}"));
/// fake.Chat.When(request => request.Model == "gpt-9").Reply(FakeFault.Error(404, "model_not_found"));
/// fake.Fail(429, "rate_limit_exceeded").Fail(FakeFault.Drop);
/// </code>
/// </example>
public sealed class FakeOpenAi : IAsyncDisposable
{
    private readonly ConcurrentQueue<FakeRequest> _requests = new();
    private readonly LoopbackServer _server;
    private int _started;

    private FakeOpenAi(bool isStrict)
    {
        IsStrict = isStrict;
        Chat = new FakeChat(this);
        Completions = new FakeCompletions(this);
        Embeddings = new FakeEmbeddings(this);
        Images = new FakeImages(this);
        Models = new FakeModels(isStrict);
        Moderations = new FakeModerations(this);
        var world = new FakeWorld(this);
        Responses = new FakeResponses(this, world);
        Audio = new FakeAudio(this, world);
        var files = new FileStore(world);
        Containers = new FakeContainers(world, files);
        Skills = new FakeSkills(world);
        var stores = new StoreWorld(world, files);
        Files = new FakeFiles(world, files);
        Batches = new FakeBatches(this, world, files);
        Uploads = new FakeUploads(world, files);
        VectorStores = new FakeVectorStores(world, stores);
        Assistants = new FakeAssistants(world, files, stores, isStrict);
        Routes =
        [
            .. Chat.Routes, .. Completions.Routes, .. Embeddings.Routes, .. Images.Routes, .. Models.Routes, .. Moderations.Routes,
            .. Audio.Routes, .. Containers.Routes, .. Skills.Routes, .. Responses.Routes, .. Files.Routes, .. Batches.Routes, .. Uploads.Routes, .. VectorStores.Routes, .. Assistants.Routes,
        ];
        _server = LoopbackServer.Start(new FakeApplication(this));
        BaseAddress = new Uri(_server.Address, "/v1");
    }

    /// <summary>Where it listens, such as <c>http://127.0.0.1:49152/v1</c>: the base address for any client.</summary>
    public Uri BaseAddress { get; }

    /// <summary>The only key that is let in; every other is answered 401. Default: <see langword="null"/>, any key and none.</summary>
    public string? ApiKey { get; set; }

    /// <summary>Whether it answers with nothing but what was scripted, as told by <see cref="Start"/>.</summary>
    public bool IsStrict { get; }

    /// <summary>What was scripted and has answered nothing so far, by the resource: replies, conditions, runs and faults; empty when all was used.</summary>
    public IReadOnlyList<string> Unused =>
        [.. Chat.Unused, .. Completions.Unused, .. Embeddings.Unused, .. Images.Unused, .. Moderations.Unused, .. Audio.Unused, .. Responses.Unused, .. Assistants.Unused, .. Faults.Unused];

    /// <summary>The clock that stamps answers and paces streams. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>The requests that have come so far, in their order; a copy, which later requests do not change.</summary>
    public IReadOnlyList<FakeRequest> Requests => [.. _requests];

    /// <summary>The answers of <c>POST /chat/completions</c>, and the completions that are stored.</summary>
    public FakeChat Chat { get; }

    /// <summary>Responses of models and conversations: <c>/responses</c>, <c>/conversations</c>.</summary>
    public FakeResponses Responses { get; }

    /// <summary>The answers of <c>POST /completions</c>.</summary>
    public FakeCompletions Completions { get; }

    /// <summary>The answers of <c>POST /embeddings</c>.</summary>
    public FakeEmbeddings Embeddings { get; }

    /// <summary>The answers of <c>/images</c>.</summary>
    public FakeImages Images { get; }

    /// <summary>The answers of <c>/audio</c>.</summary>
    public FakeAudio Audio { get; }

    /// <summary>Containers and their files. <c>/containers</c></summary>
    public FakeContainers Containers { get; }

    /// <summary>Skills and their versions. <c>/skills</c></summary>
    public FakeSkills Skills { get; }

    /// <summary>The models that there are. <c>/models</c></summary>
    public FakeModels Models { get; }

    /// <summary>The answers of <c>POST /moderations</c>.</summary>
    public FakeModerations Moderations { get; }

    /// <summary>Assistants, threads, messages, runs and steps. <c>/assistants</c>, <c>/threads</c></summary>
    public FakeAssistants Assistants { get; }

    /// <summary>The files that were uploaded. <c>/files</c></summary>
    public FakeFiles Files { get; }

    /// <summary>Batches, whose lines are requests to this server. <c>/batches</c></summary>
    public FakeBatches Batches { get; }

    /// <summary>Files that come in parts. <c>/uploads</c></summary>
    public FakeUploads Uploads { get; }

    /// <summary>Vector stores and their files. <c>/vector_stores</c></summary>
    public FakeVectorStores VectorStores { get; }

    /// <summary>What it answers; the first route that fits is taken.</summary>
    internal IReadOnlyList<FakeRoute> Routes { get; }

    /// <summary>The time in whole seconds: the API sends no fractions, and some clients cannot read them.</summary>
    internal DateTimeOffset Now => DateTimeOffset.FromUnixTimeSeconds(TimeProvider.GetUtcNow().ToUnixTimeSeconds());

    internal FaultScript Faults { get; } = new();

    internal RateLimitHeaders RateLimits { get; } = new();

    /// <summary>Starts a server; dispose it to stop it.</summary>
    /// <param name="strict">
    /// Whether it answers with nothing but what was scripted: a request that nothing was said for is answered 500,
    /// <c>not_scripted</c>, with a message that tells what to write, a run of an assistant fails so, and a model that is not
    /// among <see cref="FakeModels.Names"/> is not found. <see cref="Verify"/> then tells at the end what was not used. Files,
    /// vector stores, threads and what else clients put there need no script. Default: <see langword="false"/>.
    /// </param>
    /// <returns>The server, ready for requests.</returns>
    public static FakeOpenAi Start(bool strict = false) => new(strict);

    /// <summary>Makes sure that all that was scripted has answered a request; for the end of a test.</summary>
    /// <exception cref="InvalidOperationException">Something in <see cref="Unused"/> has not; the message names it.</exception>
    public void Verify()
    {
        if (Unused is { Count: > 0 } unused)
            throw new InvalidOperationException($"The fake server was told more than it was asked for: {string.Join("; ", unused)}.");
    }

    /// <summary>Creates a client of this server that sends the key it wants, past any proxy. It is the caller's to dispose.</summary>
    /// <param name="configure">Changes the client's options. Default: none are changed.</param>
    /// <returns>The client.</returns>
    /// <exception cref="ArgumentException">An option cannot be used; the message names it.</exception>
    public OpenAiClient CreateClient(Action<OpenAiClientOptions>? configure = null)
    {
        var options = new OpenAiClientOptions();
        Configure(options);
        configure?.Invoke(options);
        return new OpenAiClient(options);
    }

    /// <summary>
    /// Points a client's options to this server, with the key it wants, past any proxy, and with waits of a millisecond before
    /// retries where the server asks for none: <c>services.AddOpenAiClient(fake.Configure)</c>.
    /// </summary>
    /// <param name="options">The options to change.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is <see langword="null"/>.</exception>
    public void Configure(OpenAiClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.ApiKey = ApiKey ?? "sk-fake";
        options.BaseAddress = BaseAddress;
        // A proxy that the environment names cannot reach the caller's loopback address.
        options.Proxy = new WebProxy();
        // Nobody is to be spared, and tests are to be fast.
        options.RetryDelay = TimeSpan.FromMilliseconds(1);
    }

    /// <summary>Lets the next request fail, whatever it asks for. Several calls let several requests fail, in their order.</summary>
    /// <param name="status">The HTTP status, from 400 to 599.</param>
    /// <param name="code">The API's code for the error, such as <c>rate_limit_exceeded</c>. Default: none.</param>
    /// <param name="message">What the error says. Default: a sentence that tells it from a real one.</param>
    /// <param name="headers">Headers of the answer, such as <c>("retry-after-ms", "20")</c>; they replace the server's own of the same name.</param>
    /// <returns>This server, for the next call.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is no status of an error.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="headers"/> is <see langword="null"/>.</exception>
    public FakeOpenAi Fail(int status, string? code = null, string? message = null, params (string Name, string Value)[] headers)
    {
        Faults.Add(FakeFault.Error(status, code, message, headers));
        return this;
    }

    /// <summary>Lets the next request fail, whatever it asks for. Several calls let several requests fail, in their order.</summary>
    /// <param name="fault">What goes wrong.</param>
    /// <returns>This server, for the next call.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fault"/> is <see langword="null"/>.</exception>
    public FakeOpenAi Fail(FakeFault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        Faults.Add(fault);
        return this;
    }

    /// <summary>
    /// Begins a condition on the requests of all resources: those that fit fail in the way that is said next. The condition made
    /// last is asked first, and all come before the queue of <see cref="Fail(FakeFault)"/>.
    /// </summary>
    /// <param name="condition">Tells whether a request fits. When it throws, the answer is a 500 that tells why.</param>
    /// <returns>The condition, to be completed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is <see langword="null"/>.</exception>
    public FakeFaultCondition When(Func<FakeRequest, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return new(this, condition);
    }

    /// <summary>
    /// Lets so many requests through in a span of time, by the server's clock, and answers those beyond with 429,
    /// <c>rate_limit_exceeded</c>, and when to come back. The span begins with its first request. A further call begins anew.
    /// </summary>
    /// <param name="requests">How many requests, of all resources together.</param>
    /// <param name="per">The span of time.</param>
    /// <returns>This server, for the next call.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is zero or negative.</exception>
    public FakeOpenAi RateLimit(int requests, TimeSpan per)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(requests);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(per, TimeSpan.Zero);
        RateLimits.Gate = new RateGate(requests, per, TimeProvider);
        return this;
    }

    /// <summary>Stops the server at once; answers that are still under way are cut off.</summary>
    /// <returns>When it has stopped.</returns>
    public ValueTask DisposeAsync() => _server.DisposeAsync();

    internal int NextNumber() => Interlocked.Increment(ref _started);

    internal void Record(FakeRequest request) => _requests.Enqueue(request);

    /// <summary>Whether a model is none of those there are.</summary>
    internal FakeError? ModelProblem(string model) => Models.Problem(model);
}
