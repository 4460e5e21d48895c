using System.Net;
using OpenAi.Testing.Http;
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
    private readonly FakeOpenAiOptions _options;
    private readonly LoopbackServer _server;
    private FakeState _state;

    private FakeOpenAi(FakeOpenAiOptions options)
    {
        _options = options;
        _server = LoopbackServer.Start(new FakeApplication(() => State));
        BaseAddress = new Uri(_server.Address, "/v1");
        _state = new FakeState(options, BaseAddress);
    }

    /// <summary>The base address for any client, such as <c>http://127.0.0.1:49152/v1</c>.</summary>
    public Uri BaseAddress { get; }

    /// <summary>
    /// The only API key that is accepted; others are answered with status 401. Default: <see langword="null"/>, any key or none.
    /// </summary>
    public string? ApiKey
    {
        get => State.ApiKey;
        set => State.ApiKey = value;
    }

    /// <summary>Whether the server answers only with what was scripted; see <see cref="FakeOpenAiOptions.IsStrict"/>.</summary>
    public bool IsStrict => State.IsStrict;

    /// <summary>
    /// The scripted replies, conditions, runs and faults that have answered no request so far, by resource; empty when all were used.
    /// </summary>
    public IReadOnlyList<string> Unused => State.Unused;

    /// <summary>
    /// The clock for timestamps and delays; clients that are configured afterwards use it too, unless it is the system clock. Default: that
    /// of <see cref="FakeOpenAiOptions.TimeProvider"/>.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public TimeProvider TimeProvider
    {
        get => State.TimeProvider;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            State.TimeProvider = value;
        }
    }

    /// <summary>A copy of the list of all requests so far, in their order.</summary>
    public IReadOnlyList<FakeRequest> Requests => State.Requests.All;

    /// <summary>The answers of <c>POST /chat/completions</c>, and the stored completions.</summary>
    public FakeChat Chat => State.Chat;

    /// <summary>Responses of models and conversations: <c>/responses</c>, <c>/conversations</c>.</summary>
    public FakeResponses Responses => State.Responses;

    /// <summary>The answers of <c>POST /completions</c>.</summary>
    public FakeCompletions Completions => State.Completions;

    /// <summary>The answers of <c>POST /embeddings</c>.</summary>
    public FakeEmbeddings Embeddings => State.Embeddings;

    /// <summary>The answers of <c>/images</c>.</summary>
    public FakeImages Images => State.Images;

    /// <summary>The answers of <c>/audio</c>.</summary>
    public FakeAudio Audio => State.Audio;

    /// <summary>Containers and their files. <c>/containers</c></summary>
    public FakeContainers Containers => State.Containers;

    /// <summary>Skills and their versions. <c>/skills</c></summary>
    public FakeSkills Skills => State.Skills;

    /// <summary>The fake server's models. <c>/models</c></summary>
    public FakeModels Models => State.Models;

    /// <summary>The answers of <c>POST /moderations</c>.</summary>
    public FakeModerations Moderations => State.Moderations;

    /// <summary>Assistants, threads, messages, runs and steps. <c>/assistants</c>, <c>/threads</c></summary>
    public FakeAssistants Assistants => State.Assistants;

    /// <summary>The files that were uploaded. <c>/files</c></summary>
    public FakeFiles Files => State.Files;

    /// <summary>Batches, whose lines are requests to this server. <c>/batches</c></summary>
    public FakeBatches Batches => State.Batches;

    /// <summary>Uploads in parts. <c>/uploads</c></summary>
    public FakeUploads Uploads => State.Uploads;

    /// <summary>Vector stores and their files. <c>/vector_stores</c></summary>
    public FakeVectorStores VectorStores => State.VectorStores;

    /// <summary>Fine-tuning jobs, their events and checkpoints. <c>/fine_tuning</c></summary>
    public FakeFineTuning FineTuning => State.FineTuning;

    /// <summary>Evaluations and their runs. <c>/evals</c></summary>
    public FakeEvals Evals => State.Evals;

    /// <summary>The scores of graders, in evaluations and for fine-tuning.</summary>
    public FakeGraders Graders => State.Graders;

    /// <summary>ChatKit sessions and threads. <c>/chatkit</c></summary>
    public FakeChatKit ChatKit => State.ChatKit;

    /// <summary>Videos and characters. <c>/videos</c></summary>
    public FakeVideos Videos => State.Videos;

    /// <summary>The answers of <c>POST /content_provenance_checks</c>.</summary>
    public FakeProvenance Provenance => State.Provenance;

    internal FaultScript Faults => State.Faults;

    private FakeState State => Volatile.Read(ref _state);

    /// <summary>Starts a server; dispose it to stop it.</summary>
    /// <param name="options">The options, which are copied. Default: those of a new <see cref="FakeOpenAiOptions"/>.</param>
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
    public static FakeOpenAi Start(FakeOpenAiOptions? options = null) => new(options?.Copy() ?? new());

    /// <summary>
    /// Makes the server what it was when it started, so that the tests of a class can share one: without scripts, recorded requests and
    /// stored objects, with the first ids, and with the settings of its <see cref="FakeOpenAiOptions"/>. The address remains, and so do
    /// clients. Call it before each test; tests that use the same server at the same time would disturb each other.
    /// </summary>
    /// <remarks>
    /// The properties, such as <see cref="Chat"/>, return new objects afterwards, so do not keep the old ones. A request that is still in
    /// progress is answered by the old ones, and is not listed in the new <see cref="Requests"/>.
    /// </remarks>
    /// <example>
    /// <code>
    /// using OpenAi.Testing;
    ///
    /// await using var fake = FakeOpenAi.Start();
    /// using var client = fake.CreateClient();
    /// await client.Chat.AskAsync("gpt-5.6-terra", "Hello");
    ///
    /// fake.Reset();
    ///
    /// Console.WriteLine(fake.Requests.Count); // 0
    /// </code>
    /// </example>
    public void Reset() => Volatile.Write(ref _state, new FakeState(_options, BaseAddress));

    /// <summary>
    /// Waits until a request has arrived, whatever its resource; completes at once when it has arrived before. The wait ends before the
    /// request is answered; <see cref="FakeRequest.Ended"/> completes afterwards.
    /// </summary>
    /// <param name="condition">Whether a request matches; it is asked about each request once. Default: every request matches.</param>
    /// <param name="count">The number of matching requests to wait for, from the first one on. Default: 1.</param>
    /// <param name="timeout">The maximum duration of the wait in real time, also with a <see cref="FakeClock"/>. Default: 10 seconds.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>The last of the awaited requests.</returns>
    /// <exception cref="TimeoutException">Too few requests have arrived in time; the message lists those that the server received.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than one, or <paramref name="timeout"/> is negative
    /// and not infinite.</exception>
    /// <exception cref="OperationCanceledException">The wait was cancelled.</exception>
    /// <example>
    /// <code>
    /// using OpenAi.Testing;
    ///
    /// await using var fake = FakeOpenAi.Start();
    /// using var client = fake.CreateClient();
    /// using var source = new CancellationTokenSource();
    /// fake.Fail(FakeFault.Stall());
    ///
    /// var answer = client.Chat.AskAsync("gpt-5.6-terra", "Hello", cancellationToken: source.Token);
    /// var request = await fake.WaitForRequestAsync(request => request.Path == "/v1/chat/completions");
    /// source.Cancel();
    /// await request.Ended;
    ///
    /// Console.WriteLine(request.IsAborted); // True
    /// </code>
    /// </example>
    public Task<FakeRequest> WaitForRequestAsync(
        Func<FakeRequest, bool>? condition = null, int count = 1, TimeSpan? timeout = null, CancellationToken cancellationToken = default)
    {
        var requests = State.Requests;
        return requests.WaitAsync(condition, count, timeout, requests, cancellationToken);
    }

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
    /// Configures a client's options for this server, with the API key it accepts, without a proxy, and with the server's clock unless that
    /// is the system clock: <c>services.AddOpenAiClient(fake.Configure)</c>. By the system clock, the client waits a millisecond before a
    /// retry, unless the server asks for another delay.
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
        if (!ReferenceEquals(TimeProvider, TimeProvider.System))
            options.TimeProvider = TimeProvider;
        else
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
        State.RateLimits.Gate = new RateGate(requests, per, TimeProvider);
        return this;
    }

    /// <summary>Stops the server at once; answers in progress are cut off.</summary>
    /// <returns>A task that completes when the server has stopped.</returns>
    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
