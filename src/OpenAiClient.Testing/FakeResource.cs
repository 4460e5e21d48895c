using System.Collections.Concurrent;
using OpenAi.Testing.World;

namespace OpenAi.Testing;

/// <summary>
/// What a resource of the fake server answers, and what it was asked. A request is answered by the first of these that has
/// something for it:
/// <list type="number">
/// <item>the conditions of <see cref="When"/>, the one made last first, so that a test can overrule what its fixture set up; they stay,</item>
/// <item>the queue of <see cref="Reply(TReply[])"/>, where each reply is used once,</item>
/// <item>the resource's default, which a strict server does not have.</item>
/// </list>
/// Safe for use by many threads at once.
/// </summary>
/// <typeparam name="TRequest">What it is asked.</typeparam>
/// <typeparam name="TReply">What it answers.</typeparam>
public abstract class FakeResource<TRequest, TReply>
    where TRequest : class
    where TReply : class
{
    private readonly ConcurrentStack<FakeCondition<TRequest, TReply>> _conditions = new();
    private readonly ConcurrentQueue<Func<TRequest, TReply?>> _queue = new();
    private readonly ConcurrentQueue<TRequest> _requests = new();

    private readonly FakeOpenAi _server;
    private readonly string _example;

    /// <summary>Creates a resource.</summary>
    /// <param name="server">The server that it belongs to.</param>
    /// <param name="example">A line of code that scripts it, such as <c>fake.Chat.Reply("Hello.")</c>.</param>
    private protected FakeResource(FakeOpenAi server, string example)
    {
        _server = server;
        _example = example;
    }

    /// <summary>
    /// The requests that it could read, in their order; a copy. Each attempt of a client that tries again is one. What failed
    /// earlier (<see cref="FakeOpenAi.Fail(FakeFault)"/>, a wrong key) is in <see cref="FakeOpenAi.Requests"/> only.
    /// </summary>
    public IReadOnlyList<TRequest> Requests => [.. _requests];

    /// <summary>Queues replies; each answers one request.</summary>
    /// <param name="replies">The replies, in their order.</param>
    /// <returns>This resource, for the next call.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="replies"/> or one of them is <see langword="null"/>.</exception>
    public FakeResource<TRequest, TReply> Reply(params TReply[] replies)
    {
        FakeCondition<TRequest, TReply>.Check(replies);
        foreach (var reply in replies)
            _queue.Enqueue(_ => reply);
        return this;
    }

    /// <summary>Queues a reply that is made from its request; it answers one request. <c>When(_ => true).Reply(…)</c> answers them all.</summary>
    /// <param name="reply">Makes the reply; <see langword="null"/> stands for the default. When it throws, the answer is a 500 that tells why.</param>
    /// <returns>This resource, for the next call.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reply"/> is <see langword="null"/>.</exception>
    public FakeResource<TRequest, TReply> Reply(Func<TRequest, TReply?> reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        _queue.Enqueue(reply);
        return this;
    }

    /// <summary>Begins a condition: what its <c>Reply</c> says answers every request that fits, from then on.</summary>
    /// <param name="condition">Tells whether a request fits. When it throws, the answer is a 500 that tells why.</param>
    /// <returns>The condition, to be completed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is <see langword="null"/>.</exception>
    public FakeCondition<TRequest, TReply> When(Func<TRequest, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return new(this, condition);
    }

    /// <summary>What was scripted and has answered nothing.</summary>
    internal IEnumerable<string> Unused
    {
        get
        {
            var name = _example[.._example.LastIndexOf(".Reply", StringComparison.Ordinal)];
            if (!_queue.IsEmpty)
                yield return $"{name}.Reply: {_queue.Count} queued and not asked for";
            if (_conditions.Count(static condition => !condition.IsUsed) is > 0 and var conditions)
                yield return $"{name}.When: {conditions} that no request fitted";
        }
    }

    /// <summary>Whether what it answers by itself was scripted, too.</summary>
    private protected virtual bool AnswersByScript => false;

    internal void Add(FakeCondition<TRequest, TReply> condition) => _conditions.Push(condition);

    /// <summary>Remembers a request and finds what was scripted for it.</summary>
    internal TReply? Next(TRequest request)
    {
        _requests.Enqueue(request);
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
