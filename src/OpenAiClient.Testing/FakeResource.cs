using System.Collections.Concurrent;
using OpenAi.Testing.World;

namespace OpenAi.Testing;

/// <summary>
/// A resource of the fake server: its scripted answers, and the requests it received. A request is answered by the first of these that
/// has an answer for it:
/// <list type="number">
/// <item>the conditions of <see cref="When"/>, the newest first, so that a test can override what its fixture set up; they stay in effect,</item>
/// <item>the queue of <see cref="Reply(TReply[])"/>, in which each reply is used once,</item>
/// <item>the default of the resource, which a strict server does not have.</item>
/// </list>
/// Thread-safe.
/// </summary>
/// <typeparam name="TRequest">The type of the requests.</typeparam>
/// <typeparam name="TReply">The type of the replies.</typeparam>
public abstract class FakeResource<TRequest, TReply>
    where TRequest : class
    where TReply : class
{
    private readonly ConcurrentStack<FakeCondition<TRequest, TReply>> _conditions = new();
    private readonly ConcurrentQueue<Func<TRequest, TReply?>> _queue = new();
    private readonly RequestLog<TRequest> _requests = new();

    private readonly FakeState _server;
    private readonly string _example;

    /// <summary>Creates a resource.</summary>
    /// <param name="server">The server of the resource.</param>
    /// <param name="example">A line of code that scripts the resource, such as <c>fake.Chat.Reply("Hello.")</c>, for messages.</param>
    private protected FakeResource(FakeState server, string example)
    {
        _server = server;
        _example = example;
    }

    /// <summary>
    /// A copy of the list of requests that the resource could parse, in their order. Each retry of a client counts as one. Requests that
    /// failed earlier (<see cref="FakeOpenAi.Fail(FakeFault)"/>, a wrong API key) are only in <see cref="FakeOpenAi.Requests"/>.
    /// </summary>
    public IReadOnlyList<TRequest> Requests => _requests.All;

    /// <summary>
    /// Waits until a request has arrived that the resource could parse; completes at once when it has arrived before. The wait ends before
    /// the request is answered.
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
    public Task<TRequest> WaitForRequestAsync(
        Func<TRequest, bool>? condition = null, int count = 1, TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
        _requests.WaitAsync(condition, count, timeout, _server.Requests, cancellationToken);

    /// <summary>Queues replies; each answers one request.</summary>
    /// <param name="replies">The replies, in their order.</param>
    /// <returns>This resource, for further calls.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="replies"/> or one of them is <see langword="null"/>.</exception>
    public FakeResource<TRequest, TReply> Reply(params TReply[] replies)
    {
        FakeCondition<TRequest, TReply>.Check(replies);
        foreach (var reply in replies)
            _queue.Enqueue(_ => reply);
        return this;
    }

    /// <summary>
    /// Queues a reply that is created from its request; it answers one request. <c>When(_ => true).Reply(…)</c> answers all requests.
    /// </summary>
    /// <param name="reply">Creates the reply; <see langword="null"/> stands for the default one. When it throws, the answer has status 500
    /// and contains the exception.</param>
    /// <returns>This resource, for further calls.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reply"/> is <see langword="null"/>.</exception>
    public FakeResource<TRequest, TReply> Reply(Func<TRequest, TReply?> reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        _queue.Enqueue(reply);
        return this;
    }

    /// <summary>Starts a condition: its <c>Reply</c> defines the answer to every matching request from then on.</summary>
    /// <param name="condition">Whether a request matches. When it throws, the answer has status 500 and contains the exception.</param>
    /// <returns>The condition, to be completed with a reply.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is <see langword="null"/>.</exception>
    public FakeCondition<TRequest, TReply> When(Func<TRequest, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return new(this, condition);
    }

    /// <summary>The scripted replies and conditions that have answered no request.</summary>
    internal IEnumerable<string> Unused
    {
        get
        {
            var name = _example[.._example.LastIndexOf(".Reply", StringComparison.Ordinal)];
            if (!_queue.IsEmpty)
                yield return $"{name}.Reply: {_queue.Count} queued, but not requested";
            if (_conditions.Count(static condition => !condition.IsUsed) is > 0 and var conditions)
                yield return $"{name}.When: {conditions} that no request matched";
        }
    }

    /// <summary>Whether the resource's default answers were scripted too.</summary>
    private protected virtual bool AnswersByScript => false;

    internal void Add(FakeCondition<TRequest, TReply> condition) => _conditions.Push(condition);

    /// <summary>Records a request and finds its scripted reply.</summary>
    internal TReply? Next(TRequest request)
    {
        _requests.Add(request);
        foreach (var condition in _conditions)
        {
            if (condition.Fits(request))
                return condition.Next(request);
        }
        if (_queue.TryDequeue(out var reply))
            return reply(request);
        return _server.IsStrict && !AnswersByScript ? throw new FakeRefusal(FakeError.NotScripted(_example)) : null;
    }
}
