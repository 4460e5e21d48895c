namespace OpenAi.Testing;

/// <summary>A condition on the requests of all resources, to be completed with the fault of requests that match it.</summary>
public sealed class FakeFaultCondition
{
    private readonly FakeOpenAi _server;
    private readonly Func<FakeRequest, bool> _condition;

    internal FakeFaultCondition(FakeOpenAi server, Func<FakeRequest, bool> condition)
    {
        _server = server;
        _condition = condition;
    }

    /// <summary>Lets the matching requests fail.</summary>
    /// <param name="fault">What goes wrong.</param>
    /// <param name="times">The number of requests that fail. Default: <see langword="null"/>, all.</param>
    /// <returns>The server, for further calls.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fault"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than one.</exception>
    public FakeOpenAi Fail(FakeFault fault, int? times = null)
    {
        ArgumentNullException.ThrowIfNull(fault);
        ArgumentOutOfRangeException.ThrowIfLessThan(times ?? 1, 1, nameof(times));
        _server.Faults.Add(_condition, fault, times);
        return _server;
    }

    /// <summary>Lets the matching requests fail with an error in the format of the API.</summary>
    /// <param name="status">The HTTP status, from 400 to 599.</param>
    /// <param name="code">The API's code for the error, such as <c>rate_limit_exceeded</c>. Default: none.</param>
    /// <param name="times">The number of requests that fail. Default: <see langword="null"/>, all.</param>
    /// <returns>The server, for further calls.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not the status of an error, or <paramref name="times"/>
    /// is less than one.</exception>
    public FakeOpenAi Fail(int status, string? code = null, int? times = null) => Fail(FakeFault.Error(status, code), times);

    /// <summary>Answers the matching requests with JSON, for operations that the server does not support itself.</summary>
    /// <param name="json">The whole body.</param>
    /// <returns>The server, for further calls.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public FakeOpenAi Reply(string json) => Fail(FakeFault.Body(json));
}
