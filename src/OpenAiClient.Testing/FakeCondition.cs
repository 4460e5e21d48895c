namespace OpenAi.Testing;

/// <summary>A condition on requests, to be completed with the reply to requests that match it.</summary>
/// <typeparam name="TRequest">The type of the requests.</typeparam>
/// <typeparam name="TReply">The type of the replies.</typeparam>
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

    /// <summary>Answers matching requests with these replies in turn; the last one is repeated.</summary>
    /// <param name="replies">The replies, at least one.</param>
    /// <returns>The resource, for further calls.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="replies"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There are no replies.</exception>
    public FakeResource<TRequest, TReply> Reply(params TReply[] replies)
    {
        Check(replies);
        if (replies.Length == 0)
            throw new ArgumentException("A condition needs at least one reply.", nameof(replies));
        var copy = replies.ToArray();
        var next = -1L;
        return Reply(_ => copy[Math.Min(Interlocked.Increment(ref next), copy.Length - 1)]);
    }

    /// <summary>Answers every matching request with a reply that is created from it.</summary>
    /// <param name="reply">Creates the reply; <see langword="null"/> stands for the default one. When it throws, the answer has status 500
    /// and contains the exception.</param>
    /// <returns>The resource, for further calls.</returns>
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

    /// <summary>Whether the condition has answered a request.</summary>
    internal bool IsUsed { get; private set; }

    internal TReply? Next(TRequest request)
    {
        IsUsed = true;
        return _reply(request);
    }
}
