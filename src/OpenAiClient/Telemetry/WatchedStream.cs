using System.Runtime.CompilerServices;
using OpenAi.Http;

namespace OpenAi.Telemetry;

/// <summary>
/// The events of a stream with an observer. Times are measured around the wait for each event, so that the time the reader spends on an
/// event is not counted; the call ends with the terminal event, before the reader receives it.
/// </summary>
internal sealed class WatchedStream<TEvent>(StreamEndpoint<TEvent> endpoint, Func<CallWatch> begin, Func<CallWatch, IAsyncEnumerator<TEvent>> open) : IAsyncEnumerator<TEvent>
    where TEvent : class
{
    private CallWatch? _watch;
    private IAsyncEnumerator<TEvent>? _source;
    private int _terminalEvents;

    public TEvent Current => _source!.Current;

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<bool> MoveNextAsync()
    {
        var watch = _watch ??= begin();
        using var scope = watch.Open();
        var askedAt = watch.Now;
        try
        {
            _source ??= open(watch);
            if (!await _source.MoveNextAsync().ConfigureAwait(false))
            {
                watch.Completed();
                return false;
            }
            watch.Received(_source.Current, askedAt);
            if (endpoint.IsLast(_source.Current) && ++_terminalEvents >= endpoint.TerminalEvents)
                watch.Completed();
            return true;
        }
        catch (Exception exception)
        {
            watch.Failed(exception);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_source is not null)
                await _source.DisposeAsync().ConfigureAwait(false);
        }
        finally
        {
            _watch?.Left();
        }
    }
}
