using System.Globalization;

namespace OpenAi.Testing.World;

/// <summary>The requests of a server or of a resource, in their order, for those who read them and those who wait for them.</summary>
internal sealed class RequestLog<TRequest>
    where TRequest : class
{
    private const int Named = 10;

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    private readonly Lock _gate = new();
    private readonly List<TRequest> _all = [];
    private TaskCompletionSource _more = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>A copy of the list.</summary>
    public IReadOnlyList<TRequest> All
    {
        get
        {
            lock (_gate)
                return [.. _all];
        }
    }

    public void Add(TRequest request)
    {
        TaskCompletionSource more;
        lock (_gate)
        {
            _all.Add(request);
            (more, _more) = (_more, new(TaskCreationOptions.RunContinuationsAsynchronously));
        }
        more.SetResult();
    }

    /// <summary>Waits, by the system's clock, until so many requests that match have arrived; returns the last of them.</summary>
    public async Task<TRequest> WaitAsync(Func<TRequest, bool>? condition, int count, TimeSpan? timeout, RequestLog<FakeRequest> server, CancellationToken token)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var patience = timeout ?? _patience;
        using var limit = new CancellationTokenSource(patience, TimeProvider.System);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, token);
        var (read, found) = (0, 0);
        while (true)
        {
            var (arrived, more) = After(read);
            foreach (var request in arrived)
            {
                // The caller's condition is evaluated here, so that its exceptions are the caller's as well.
                if (condition?.Invoke(request) != false && ++found == count)
                    return request;
            }
            read += arrived.Count;
            try
            {
                await more.WaitAsync(either.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException exception) when (limit.IsCancellationRequested && !token.IsCancellationRequested)
            {
                throw new TimeoutException(string.Create(CultureInfo.InvariantCulture, $"{found} of {count} awaited requests arrived within {patience.TotalSeconds} s. {Told(server.All)}"), exception);
            }
        }
    }

    private static string Told(IReadOnlyList<FakeRequest> requests) =>
        requests.Count == 0
            ? "The server received no request."
            : $"The server received {requests.Count}{(requests.Count > Named ? $", the last {Named} of which are" : "")}: {string.Join(", ", requests.TakeLast(Named))}.";

    private (List<TRequest> Arrived, Task More) After(int read)
    {
        lock (_gate)
            return (_all.GetRange(read, _all.Count - read), _more.Task);
    }
}
