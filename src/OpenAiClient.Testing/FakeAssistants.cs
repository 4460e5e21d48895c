using OpenAi.Assistants;
using OpenAi.Testing.Assistants;
using OpenAi.Testing.Files;
using OpenAi.Testing.Http;
using OpenAi.Testing.VectorStores;
using OpenAi.Testing.World;

namespace OpenAi.Testing;

/// <summary>
/// Assistants, threads, messages, runs and steps, kept as long as the server lives. <c>/assistants</c> and <c>/threads</c>.
/// A run does what was queued for it, in the order of the queue; when nothing fits, it answers with what its vector stores
/// say about the question, or repeats the question and admits that no model has thought about it.
/// </summary>
/// <remarks>
/// Time need not pass: a run moves on by one status each time it is fetched, from <c>queued</c> to <c>in_progress</c> to what
/// it ends in. With <see cref="StepTime"/> it moves by <see cref="FakeOpenAi.TimeProvider"/> instead.
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

    /// <summary>How long a stream waits before each of its events, as a model does. Default: zero.</summary>
    public TimeSpan ChunkDelay { get; set; }

    /// <summary>How long a client is asked to wait before it looks at a run again (<c>openai-poll-after-ms</c>). Default: 5 ms; <see langword="null"/> asks for nothing.</summary>
    public TimeSpan? PollAfter { get; set; } = TimeSpan.FromMilliseconds(5);

    /// <summary>
    /// How long a run stays in each status, by the server's clock. Default: <see langword="null"/>, until it is fetched the
    /// next time.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is not positive.</exception>
    public TimeSpan? StepTime
    {
        get => _state.StepTime;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value ?? TimeSpan.MaxValue, TimeSpan.Zero, nameof(value));
            _state.StepTime = value;
        }
    }

    /// <summary>The assistants there are, the oldest first; a copy.</summary>
    public IReadOnlyList<Assistant> All => Locked(() => _state.Assistants.Items);

    /// <summary>The threads there are, the oldest first; a copy.</summary>
    public IReadOnlyList<AssistantThread> Threads => Locked(() => _state.Threads.Items.Select(static thread => thread.Thread));

    internal IEnumerable<FakeRoute> Routes { get; }

    /// <summary>What was queued and no run has taken.</summary>
    internal IEnumerable<string> Unused => _turns.Count is > 0 and var left ? [$"fake.Assistants: {left} queued and not asked for"] : [];

    /// <summary>The messages of a thread, the oldest first; a copy.</summary>
    /// <param name="threadId">The thread.</param>
    /// <returns>The messages; none when there is no such thread.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="threadId"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<ThreadMessage> MessagesOf(string threadId) => Of(threadId, static thread => thread.Messages.Items);

    /// <summary>The runs of a thread as they are now, the oldest first; a copy. Looking does not move them.</summary>
    /// <param name="threadId">The thread.</param>
    /// <returns>The runs; none when there is no such thread.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="threadId"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<ThreadRun> RunsOf(string threadId) => Of(threadId, static thread => thread.Runs.Items.Select(static run => run.Run));

    /// <summary>The steps of all runs of a thread, the oldest first; a copy.</summary>
    /// <param name="threadId">The thread.</param>
    /// <returns>The steps; none when there is no such thread.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="threadId"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<ThreadRunStep> StepsOf(string threadId) => Of(threadId, static thread => thread.Runs.Items.SelectMany(static run => run.Steps.Items));

    /// <summary>Queues an answer: the run writes a message and completes.</summary>
    /// <param name="text">The message's text.</param>
    /// <param name="when">Which runs it is for. Default: <see langword="null"/>, the next that asks.</param>
    /// <returns>This object, for the next call.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public FakeAssistants Reply(string text, Func<FakeRunContext, bool>? when = null) => Reply(text, [], when);

    /// <summary>Queues an answer that cites files.</summary>
    /// <param name="text">The message's text with the marks in it.</param>
    /// <param name="citations">What the marks stand for, in the order of the text.</param>
    /// <param name="when">Which runs it is for. Default: <see langword="null"/>, the next that asks.</param>
    /// <returns>This object, for the next call.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="citations"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A mark is not in the text, or not after the one before it.</exception>
    public FakeAssistants Reply(string text, IReadOnlyList<FakeCitation> citations, Func<FakeRunContext, bool>? when = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(citations);
        var from = 0;
        foreach (var citation in citations)
        {
            var start = string.IsNullOrEmpty(citation?.Mark) ? -1 : text.IndexOf(citation.Mark, from, StringComparison.Ordinal);
            if (start < 0)
                throw new ArgumentException($"The text has no mark '{citation?.Mark}', or not after the one before it.", nameof(citations));
            from = start + citation!.Mark.Length;
        }
        return Add(new MessageTurn(text, [.. citations]), when);
    }

    /// <summary>Queues a question: the run asks for a function to be called, and takes what is queued next when it has the output.</summary>
    /// <param name="name">The function.</param>
    /// <param name="arguments">Its arguments as JSON. Default: none.</param>
    /// <param name="when">Which runs it is for. Default: <see langword="null"/>, the next that asks.</param>
    /// <returns>This object, for the next call.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="arguments"/> is <see langword="null"/>.</exception>
    public FakeAssistants CallFunction(string name, string arguments = "{}", Func<FakeRunContext, bool>? when = null) =>
        CallFunctions([(name, arguments)], when);

    /// <summary>Queues a question for several functions at once.</summary>
    /// <param name="calls">The functions and their arguments as JSON, at least one.</param>
    /// <param name="when">Which runs it is for. Default: <see langword="null"/>, the next that asks.</param>
    /// <returns>This object, for the next call.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calls"/>, a name or arguments are <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no call.</exception>
    public FakeAssistants CallFunctions(IReadOnlyList<(string Name, string Arguments)> calls, Func<FakeRunContext, bool>? when = null)
    {
        ArgumentNullException.ThrowIfNull(calls);
        if (calls.Count == 0)
            throw new ArgumentException("A run that asks for functions asks for one at least.", nameof(calls));
        return Add(new CallTurn([.. calls.Select(CallOf)]), when);

        static ThreadRunFunctionCall CallOf((string Name, string Arguments) call)
        {
            ArgumentNullException.ThrowIfNull(call.Name, nameof(calls));
            ArgumentNullException.ThrowIfNull(call.Arguments, nameof(calls));
            return new() { Name = call.Name, Arguments = call.Arguments };
        }
    }

    /// <summary>Queues a failure: the run ends as <c>failed</c>.</summary>
    /// <param name="code">The kind of failure.</param>
    /// <param name="message">What it says. Default: a sentence that tells it from a real one.</param>
    /// <param name="when">Which runs it is for. Default: <see langword="null"/>, the next that asks.</param>
    /// <returns>This object, for the next call.</returns>
    public FakeAssistants FailRun(ThreadRunErrorCode code, string? message = null, Func<FakeRunContext, bool>? when = null) =>
        Add(new FailTurn(new() { Code = code, Message = message ?? FakeError.Told }), when);

    /// <summary>Queues an end before the end: the run writes a part of its message and ends as <c>incomplete</c>.</summary>
    /// <param name="reason">Why it ends.</param>
    /// <param name="text">What it wrote until then. Default: nothing.</param>
    /// <param name="when">Which runs it is for. Default: <see langword="null"/>, the next that asks.</param>
    /// <returns>This object, for the next call.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public FakeAssistants CutRun(ThreadRunIncompleteReason reason, string text = "", Func<FakeRunContext, bool>? when = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Add(new MessageTurn(text, []) { CutBy = reason }, when);
    }

    /// <summary>Queues an end without a word: the run ends as <c>expired</c>.</summary>
    /// <param name="when">Which runs it is for. Default: <see langword="null"/>, the next that asks.</param>
    /// <returns>This object, for the next call.</returns>
    /// <remarks>Without it, a run expires ten minutes after it was made, by the server's clock.</remarks>
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
