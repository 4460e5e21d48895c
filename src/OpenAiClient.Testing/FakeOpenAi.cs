using System.Collections.Concurrent;
using System.Net;
using OpenAi.Testing.Files;
using OpenAi.Testing.Http;
using OpenAi.Testing.VectorStores;
using OpenAi.Testing.World;

namespace OpenAi.Testing;

/// <summary>
/// A server in the current process with the OpenAI API, for tests and samples that need neither an API key nor a network. It listens on a
/// free port of the loopback address, answers with what was scripted and otherwise with a default, unless it is strict, and records every
/// request. Thread-safe.
/// </summary>
/// <remarks>
/// Each request is checked in this order: the conditions of <see cref="When"/>, the queue of <see cref="Fail(FakeFault)"/>,
/// <see cref="ApiKey"/>, <see cref="RateLimit"/>, the API's own rules for its parameters (status 400), and finally the script of its
/// resource.
/// </remarks>
/// <example>
/// <code>
/// using OpenAi.Testing;
///
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
        Graders = new FakeGraders(this);
        FineTuning = new FakeFineTuning(this, world, files, Graders);
        Evals = new FakeEvals(this, world, files, Graders);
        ChatKit = new FakeChatKit(world);
        Videos = new FakeVideos(world);
        Provenance = new FakeProvenance(this);
        Batches = new FakeBatches(this, world, files);
        Uploads = new FakeUploads(world, files);
        VectorStores = new FakeVectorStores(world, stores);
        Assistants = new FakeAssistants(world, files, stores, isStrict);
        Routes =
        [
            .. Chat.Routes, .. Completions.Routes, .. Embeddings.Routes, .. Images.Routes, .. Models.Routes, .. Moderations.Routes,
            .. Audio.Routes, .. Containers.Routes, .. Skills.Routes, .. Responses.Routes, .. Files.Routes, .. Batches.Routes, .. Uploads.Routes, .. VectorStores.Routes, .. Assistants.Routes,
            .. FineTuning.Routes, .. Evals.Routes, .. ChatKit.Routes, .. Videos.Routes, .. Provenance.Routes,
        ];
        _server = LoopbackServer.Start(new FakeApplication(this));
        BaseAddress = new Uri(_server.Address, "/v1");
    }

    /// <summary>The base address for any client, such as <c>http://127.0.0.1:49152/v1</c>.</summary>
    public Uri BaseAddress { get; }

    /// <summary>
    /// The only API key that is accepted; others are answered with status 401. Default: <see langword="null"/>, any key or none.
    /// </summary>
    public string? ApiKey { get; set; }

    /// <summary>Whether the server answers only with what was scripted; see <see cref="Start"/>.</summary>
    public bool IsStrict { get; }

    /// <summary>
    /// The scripted replies, conditions, runs and faults that have answered no request so far, by resource; empty when all were used.
    /// </summary>
    public IReadOnlyList<string> Unused =>
        [.. Chat.Unused, .. Completions.Unused, .. Embeddings.Unused, .. Images.Unused, .. Moderations.Unused, .. Audio.Unused, .. Responses.Unused, .. Assistants.Unused, .. Graders.Unused, .. Provenance.Unused, .. Faults.Unused];

    /// <summary>The clock for timestamps and delays. Default: the system clock.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>A copy of the list of all requests so far, in their order.</summary>
    public IReadOnlyList<FakeRequest> Requests => [.. _requests];

    /// <summary>The answers of <c>POST /chat/completions</c>, and the stored completions.</summary>
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

    /// <summary>The fake server's models. <c>/models</c></summary>
    public FakeModels Models { get; }

    /// <summary>The answers of <c>POST /moderations</c>.</summary>
    public FakeModerations Moderations { get; }

    /// <summary>Assistants, threads, messages, runs and steps. <c>/assistants</c>, <c>/threads</c></summary>
    public FakeAssistants Assistants { get; }

    /// <summary>The files that were uploaded. <c>/files</c></summary>
    public FakeFiles Files { get; }

    /// <summary>Batches, whose lines are requests to this server. <c>/batches</c></summary>
    public FakeBatches Batches { get; }

    /// <summary>Uploads in parts. <c>/uploads</c></summary>
    public FakeUploads Uploads { get; }

    /// <summary>Vector stores and their files. <c>/vector_stores</c></summary>
    public FakeVectorStores VectorStores { get; }

    /// <summary>Fine-tuning jobs, their events and checkpoints. <c>/fine_tuning</c></summary>
    public FakeFineTuning FineTuning { get; }

    /// <summary>Evaluations and their runs. <c>/evals</c></summary>
    public FakeEvals Evals { get; }

    /// <summary>The scores of graders, in evaluations and for fine-tuning.</summary>
    public FakeGraders Graders { get; }

    /// <summary>ChatKit sessions and threads. <c>/chatkit</c></summary>
    public FakeChatKit ChatKit { get; }

    /// <summary>Videos and characters. <c>/videos</c></summary>
    public FakeVideos Videos { get; }

    /// <summary>The answers of <c>POST /content_provenance_checks</c>.</summary>
    public FakeProvenance Provenance { get; }

    /// <summary>The routes of the server; the first that matches is used.</summary>
    internal IReadOnlyList<FakeRoute> Routes { get; }

    /// <summary>The current time in whole seconds: the API sends no fractions, and some clients cannot parse them.</summary>
    internal DateTimeOffset Now => DateTimeOffset.FromUnixTimeSeconds(TimeProvider.GetUtcNow().ToUnixTimeSeconds());

    internal FaultScript Faults { get; } = new();

    internal RateLimitHeaders RateLimits { get; } = new();

    /// <summary>Starts a server; dispose it to stop it.</summary>
    /// <param name="strict">Whether the server answers only with what was scripted. A request without a script is then answered with status
    /// 500, <c>not_scripted</c>, and a message that says what to write; a run of an assistant fails in the same way; and a model that is
    /// not in <see cref="FakeModels.Names"/> is not found. <see cref="Verify"/> then reports at the end what was not used. Files, vector
    /// stores, threads and other objects that clients create need no script. Default: <see langword="false"/>.</param>
    /// <returns>The server, ready for requests.</returns>
    /// <example>
    /// <code>
    /// using OpenAi.Testing;
    ///
    /// await using var fake = FakeOpenAi.Start();
    /// using var client = fake.CreateClient();
    ///
    /// fake.Chat.Reply("Paris.");
    /// Console.WriteLine(await client.Chat.AskAsync("gpt-5.6-terra", "What is the capital of France?"));
    /// </code>
    /// </example>
    public static FakeOpenAi Start(bool strict = false) => new(strict);

    /// <summary>Checks that everything that was scripted has answered a request; for the end of a test.</summary>
    /// <exception cref="InvalidOperationException">Something in <see cref="Unused"/> has answered no request; the message names
    /// it.</exception>
    public void Verify()
    {
        if (Unused is { Count: > 0 } unused)
            throw new InvalidOperationException($"Some scripted answers of the fake server were not requested: {string.Join("; ", unused)}.");
    }

    /// <summary>Creates a client of this server, with the API key it accepts and without a proxy. The caller disposes it.</summary>
    /// <param name="configure">Changes the client's options. Default: no changes.</param>
    /// <returns>The client.</returns>
    /// <exception cref="ArgumentException">An option is not valid; the message names it.</exception>
    public OpenAiClient CreateClient(Action<OpenAiClientOptions>? configure = null)
    {
        var options = new OpenAiClientOptions();
        Configure(options);
        configure?.Invoke(options);
        return new OpenAiClient(options);
    }

    /// <summary>
    /// Configures a client's options for this server, with the API key it accepts, without a proxy, and with waits of a millisecond before
    /// retries unless the server sends another: <c>services.AddOpenAiClient(fake.Configure)</c>.
    /// </summary>
    /// <param name="options">The options to change.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is <see langword="null"/>.</exception>
    public void Configure(OpenAiClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.ApiKey = ApiKey ?? "sk-fake";
        options.BaseAddress = BaseAddress;
        // A proxy from the environment variables could not reach the loopback address.
        options.Proxy = new WebProxy();
        // Retries need not spare the fake server, and tests should be fast.
        options.RetryDelay = TimeSpan.FromMilliseconds(1);
    }

    /// <summary>Lets the next request fail, whatever its operation. With several calls, several requests fail, in their order.</summary>
    /// <param name="status">The HTTP status, from 400 to 599.</param>
    /// <param name="code">The API's code for the error, such as <c>rate_limit_exceeded</c>. Default: none.</param>
    /// <param name="message">The error message. Default: a sentence that says that the failure comes from the fake server.</param>
    /// <param name="headers">Additional headers of the answer, such as <c>("retry-after-ms", "20")</c>; they replace the server's own
    /// headers of the same name.</param>
    /// <returns>This server, for further calls.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not the status of an error.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="headers"/> is <see langword="null"/>.</exception>
    public FakeOpenAi Fail(int status, string? code = null, string? message = null, params (string Name, string Value)[] headers)
    {
        Faults.Add(FakeFault.Error(status, code, message, headers));
        return this;
    }

    /// <summary>Lets the next request fail, whatever its operation. With several calls, several requests fail, in their order.</summary>
    /// <param name="fault">What goes wrong.</param>
    /// <returns>This server, for further calls.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fault"/> is <see langword="null"/>.</exception>
    public FakeOpenAi Fail(FakeFault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        Faults.Add(fault);
        return this;
    }

    /// <summary>
    /// Starts a condition on the requests of all resources: matching requests fail in the way that the next call defines. The newest
    /// condition is checked first, and all of them before the queue of <see cref="Fail(FakeFault)"/>.
    /// </summary>
    /// <param name="condition">Whether a request matches. When it throws, the answer has status 500 and contains the exception.</param>
    /// <returns>The condition, to be completed with a reply.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is <see langword="null"/>.</exception>
    public FakeFaultCondition When(Func<FakeRequest, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return new(this, condition);
    }

    /// <summary>
    /// Limits the number of requests in a period, by the server's clock; further requests are answered with status 429,
    /// <c>rate_limit_exceeded</c>, and the time to wait. The period starts with its first request. Another call starts over.
    /// </summary>
    /// <param name="requests">The number of requests, of all resources together.</param>
    /// <param name="per">The length of the period.</param>
    /// <returns>This server, for further calls.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is zero or negative.</exception>
    public FakeOpenAi RateLimit(int requests, TimeSpan per)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(requests);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(per, TimeSpan.Zero);
        RateLimits.Gate = new RateGate(requests, per, TimeProvider);
        return this;
    }

    /// <summary>Stops the server at once; answers in progress are cut off.</summary>
    /// <returns>A task that completes when the server has stopped.</returns>
    public ValueTask DisposeAsync() => _server.DisposeAsync();

    internal int NextNumber() => Interlocked.Increment(ref _started);

    internal void Record(FakeRequest request) => _requests.Enqueue(request);

    /// <summary>Gets the error for a model that does not exist; <see langword="null"/> when it exists.</summary>
    internal FakeError? ModelProblem(string model) => Models.Problem(model);
}
