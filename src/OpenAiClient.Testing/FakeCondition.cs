namespace OpenAi.Testing;

/// <summary>A condition on requests that waits for what to reply when it holds.</summary>
/// <typeparam name="TRequest">What the resource is asked.</typeparam>
/// <typeparam name="TReply">What it answers.</typeparam>
public sealed class FakeCondition<TRequest, TReply>
    where TRequest : class
    where TReply : class
{
    private readonly FakeResource<TRequest, TReply> _resource;
    private readonly Func<TRequest, bool> _condition;
    private readonly Func<TRequest, TReply?> _reply;

    internal FakeCondition(FakeResource<TRequest, TReply> resource, Func<TRequest, bool> condition, Func<TRequest, TReply?>? reply = null)
    {
        _resource = resource;
        _condition = condition;
        _reply = reply ?? (static _ => null);
    }

    /// <summary>Answers the requests that fit with these replies, one after the other; the last one stays.</summary>
    /// <param name="replies">The replies, at least one.</param>
    /// <returns>The resource, for the next call.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="replies"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is none.</exception>
    public FakeResource<TRequest, TReply> Reply(params TReply[] replies)
    {
        Check(replies);
        if (replies.Length == 0)
            throw new ArgumentException("A condition needs a reply.", nameof(replies));
        var copy = replies.ToArray();
        var next = -1L;
        return Reply(_ => copy[Math.Min(Interlocked.Increment(ref next), copy.Length - 1)]);
    }

    /// <summary>Answers every request that fits with a reply that is made from it.</summary>
    /// <param name="reply">Makes the reply; <see langword="null"/> stands for the default. When it throws, the answer is a 500 that tells why.</param>
    /// <returns>The resource, for the next call.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reply"/> is <see langword="null"/>.</exception>
    public FakeResource<TRequest, TReply> Reply(Func<TRequest, TReply?> reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        _resource.Add(new(_resource, _condition, reply));
        return _resource;
    }

    internal static void Check(TReply[] replies)
    {
        ArgumentNullException.ThrowIfNull(replies);
        foreach (var reply in replies)
            ArgumentNullException.ThrowIfNull(reply, nameof(replies));
    }

    internal bool Fits(TRequest request) => _condition(request);

    /// <summary>Whether it has answered a request.</summary>
    internal bool IsUsed { get; private set; }

    internal TReply? Next(TRequest request)
    {
        IsUsed = true;
        return _reply(request);
    }
}
