using OpenAi.Assistants;
using OpenAi.Testing.Assistants;
using OpenAi.Testing.Files;
using OpenAi.Testing.Http;
using OpenAi.Testing.VectorStores;
using OpenAi.Testing.World;

namespace OpenAi.Testing;

/// <summary>
/// The fake server's assistants, threads, messages, runs and steps, stored until the server is disposed. <c>/assistants</c> and
/// <c>/threads</c>. A run takes the next queued turn that matches it; when none matches, it answers with what its vector stores contain
/// about the question, or repeats the question and says that no model was called.
/// </summary>
/// <remarks>
/// No time needs to pass: a run advances by one status each time it is fetched, from <c>queued</c> to <c>in_progress</c> to its final
/// status. With <see cref="StepTime"/> it advances by the clock of <see cref="FakeOpenAi.TimeProvider"/> instead.
/// </remarks>
public sealed class FakeAssistants
{
    private readonly TurnQueue _turns = new();
    private readonly FakeWorld _world;
    private readonly AssistantWorld _state;
    private readonly DefaultTurn _default;
    private readonly bool _isStrict;

    internal FakeAssistants(FakeWorld world, FileStore files, StoreWorld stores, bool isStrict)
    {
        _isStrict = isStrict;
        _world = world;
        _default = new DefaultTurn(stores);
        var resources = new ResourceMaker(files, stores);
        var messages = new MessageMaker(world, resources);
        var engine = new RunEngine(world, messages, NextTurn);
        _state = new AssistantWorld(world, engine);
        var threads = new ThreadRoutes(world, _state, resources, messages);
        Routes =
        [
            .. new AssistantRoutes(world, _state.Assistants, resources).All,
            .. new RunRoutes(world, _state, engine, new RunMaker(world), threads, messages, this).All,
            .. threads.All,
            .. new MessageRoutes(world, _state, messages).All,
            .. new StepRoutes(world, _state).All,
        ];
    }

    /// <summary>The delay before each event of a stream. Default: zero.</summary>
    public TimeSpan ChunkDelay { get; set; }

    /// <summary>
    /// The polling interval that the server asks clients of a run to use (<c>openai-poll-after-ms</c>). Default: 5 ms; with
    /// <see langword="null"/> it sends none.
    /// </summary>
    public TimeSpan? PollAfter { get; set; } = TimeSpan.FromMilliseconds(5);

    /// <summary>
    /// The time a run stays in each status, by the server's clock. Default: <see langword="null"/>, until it is fetched the next time.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public TimeSpan? StepTime
    {
        get => _state.StepTime;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value ?? TimeSpan.MaxValue, TimeSpan.Zero, nameof(value));
            _state.StepTime = value;
        }
    }

    /// <summary>A copy of the list of all assistants, the oldest first.</summary>
    public IReadOnlyList<Assistant> All => Locked(() => _state.Assistants.Items);

    /// <summary>A copy of the list of all threads, the oldest first.</summary>
    public IReadOnlyList<AssistantThread> Threads => Locked(() => _state.Threads.Items.Select(static thread => thread.Thread));

    internal IEnumerable<FakeRoute> Routes { get; }

    /// <summary>The queued turns that no run has taken.</summary>
    internal IEnumerable<string> Unused => _turns.Count is > 0 and var left ? [$"fake.Assistants: {left} queued, but not requested"] : [];

    /// <summary>Gets a copy of the list of messages of a thread, the oldest first.</summary>
    /// <param name="threadId">The thread.</param>
    /// <returns>The messages; empty when the thread does not exist.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="threadId"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<ThreadMessage> MessagesOf(string threadId) => Of(threadId, static thread => thread.Messages.Items);

    /// <summary>Gets a copy of the list of runs of a thread in their current state, the oldest first. It does not advance them.</summary>
    /// <param name="threadId">The thread.</param>
    /// <returns>The runs; empty when the thread does not exist.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="threadId"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<ThreadRun> RunsOf(string threadId) => Of(threadId, static thread => thread.Runs.Items.Select(static run => run.Run));

    /// <summary>Gets a copy of the list of steps of all runs of a thread, the oldest first.</summary>
    /// <param name="threadId">The thread.</param>
    /// <returns>The steps; empty when the thread does not exist.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="threadId"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<ThreadRunStep> StepsOf(string threadId) => Of(threadId, static thread => thread.Runs.Items.SelectMany(static run => run.Steps.Items));

    /// <summary>Queues an answer: the run writes a message and completes.</summary>
    /// <param name="text">The text of the message.</param>
    /// <param name="when">The condition on the run. Default: <see langword="null"/>, the next run.</param>
    /// <returns>This object, for further calls.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public FakeAssistants Reply(string text, Func<FakeRunContext, bool>? when = null) => Reply(text, [], when);

    /// <summary>Queues an answer that cites files.</summary>
    /// <param name="text">The text of the message, with the markers in it.</param>
    /// <param name="citations">The citations, in the order of their markers in the text.</param>
    /// <param name="when">The condition on the run. Default: <see langword="null"/>, the next run.</param>
    /// <returns>This object, for further calls.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="citations"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A marker is not in the text, or not after the previous one.</exception>
    public FakeAssistants Reply(string text, IReadOnlyList<FakeCitation> citations, Func<FakeRunContext, bool>? when = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(citations);
        var from = 0;
        foreach (var citation in citations)
        {
            var start = string.IsNullOrEmpty(citation?.Mark) ? -1 : text.IndexOf(citation.Mark, from, StringComparison.Ordinal);
            if (start < 0)
                throw new ArgumentException($"The text does not contain the marker '{citation?.Mark}', or not after the previous marker.", nameof(citations));
            from = start + citation!.Mark.Length;
        }
        return Add(new MessageTurn(text, [.. citations]), when);
    }

    /// <summary>
    /// Queues a function call: the run requests a call of a function, and takes the next queued turn when it has the output.
    /// </summary>
    /// <param name="name">The function.</param>
    /// <param name="arguments">The arguments as JSON. Default: none.</param>
    /// <param name="when">The condition on the run. Default: <see langword="null"/>, the next run.</param>
    /// <returns>This object, for further calls.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="arguments"/> is <see langword="null"/>.</exception>
    public FakeAssistants CallFunction(string name, string arguments = "{}", Func<FakeRunContext, bool>? when = null) =>
        CallFunctions([(name, arguments)], when);

    /// <summary>Queues a request for several function calls at once.</summary>
    /// <param name="calls">The functions and their arguments as JSON, at least one.</param>
    /// <param name="when">The condition on the run. Default: <see langword="null"/>, the next run.</param>
    /// <returns>This object, for further calls.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calls"/>, a name or arguments are <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There are no calls.</exception>
    public FakeAssistants CallFunctions(IReadOnlyList<(string Name, string Arguments)> calls, Func<FakeRunContext, bool>? when = null)
    {
        ArgumentNullException.ThrowIfNull(calls);
        if (calls.Count == 0)
            throw new ArgumentException("CallFunctions needs at least one call.", nameof(calls));
        return Add(new CallTurn([.. calls.Select(CallOf)]), when);

        static ThreadRunFunctionCall CallOf((string Name, string Arguments) call)
        {
            ArgumentNullException.ThrowIfNull(call.Name, nameof(calls));
            ArgumentNullException.ThrowIfNull(call.Arguments, nameof(calls));
            return new() { Name = call.Name, Arguments = call.Arguments };
        }
    }

    /// <summary>Queues a failure: the run ends with the status <c>failed</c>.</summary>
    /// <param name="code">The kind of failure.</param>
    /// <param name="message">The error message. Default: a sentence that says that the failure comes from the fake server.</param>
    /// <param name="when">The condition on the run. Default: <see langword="null"/>, the next run.</param>
    /// <returns>This object, for further calls.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public FakeAssistants FailRun(ThreadRunErrorCode code, string? message = null, Func<FakeRunContext, bool>? when = null)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Add(new FailTurn(new() { Code = code, Message = message ?? FakeError.Told }), when);
    }

    /// <summary>Queues an early end: the run writes a part of its message and ends with the status <c>incomplete</c>.</summary>
    /// <param name="reason">The reason of the early end.</param>
    /// <param name="text">The text written before the end. Default: empty.</param>
    /// <param name="when">The condition on the run. Default: <see langword="null"/>, the next run.</param>
    /// <returns>This object, for further calls.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reason"/> or <paramref name="text"/> is <see langword="null"/>.</exception>
    public FakeAssistants CutRun(ThreadRunIncompleteReason reason, string text = "", Func<FakeRunContext, bool>? when = null)
    {
        ArgumentNullException.ThrowIfNull(reason);
        ArgumentNullException.ThrowIfNull(text);
        return Add(new MessageTurn(text, []) { CutBy = reason }, when);
    }

    /// <summary>Queues an expiration: the run ends with the status <c>expired</c>.</summary>
    /// <param name="when">The condition on the run. Default: <see langword="null"/>, the next run.</param>
    /// <returns>This object, for further calls.</returns>
    /// <remarks>Without this call, a run expires ten minutes after its creation, by the server's clock.</remarks>
    public FakeAssistants ExpireRun(Func<FakeRunContext, bool>? when = null) => Add(new ExpireTurn(), when);

    private FakeAssistants Add(FakeTurn turn, Func<FakeRunContext, bool>? when)
    {
        _turns.Add(turn with { When = when });
        return this;
    }

    private FakeTurn NextTurn(FakeThread thread, FakeRun run)
    {
        var context = thread.ContextOf(run);
        if (_turns.Take(context) is { } turn)
            return turn;
        return _isStrict
            ? new FailTurn(new() { Code = ThreadRunErrorCode.ServerError, Message = FakeError.NotScripted("fake.Assistants.Reply(\"Hello.\")").Message })
            : _default.For(thread, context);
    }

    private List<T> Of<T>(string threadId, Func<FakeThread, IEnumerable<T>> itemsOf)
    {
        ArgumentNullException.ThrowIfNull(threadId);
        return Locked(() => _state.Threads.TryGet(threadId, out var thread) ? itemsOf(thread) : []);
    }

    private List<T> Locked<T>(Func<IEnumerable<T>> items)
    {
        lock (_world.Gate)
            return [.. items()];
    }
}
