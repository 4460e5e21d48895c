using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Threading.Channels;
using OpenAi.Http;

namespace OpenAi;

/// <summary>
/// Maps the items of a sequence concurrently, with a bounded number of unread results. When the sequence fails, the results of items
/// before the failure are returned first. The work can end the map early, with the results of what runs already.
/// </summary>
internal sealed class ParallelMap<TItem, TResult>
{
    private readonly Channel<(long Index, TResult Result)> _finished =
        Channel.CreateUnbounded<(long, TResult)>(new UnboundedChannelOptions { SingleReader = true });

    private readonly IAsyncEnumerable<TItem> _items;
    private readonly Func<long, TItem, EarlyEnd, CancellationToken, Task<TResult>> _work;
    private readonly int _maxConcurrency;
    private readonly SemaphoreSlim _room;
    private readonly EarlyEnd _end;
    private Exception? _itemsFailure;

    private ParallelMap(IAsyncEnumerable<TItem> items, Func<long, TItem, EarlyEnd, CancellationToken, Task<TResult>> work, int maxConcurrency, SemaphoreSlim room, EarlyEnd end)
    {
        _items = items;
        _work = work;
        _maxConcurrency = maxConcurrency;
        _room = room;
        _end = end;
    }

    /// <summary>Begins the work when the enumeration begins; disposing the enumerator ends it.</summary>
    /// <param name="items">The items.</param>
    /// <param name="work">Creates the result of an item; an exception ends the whole enumeration, but after an early end a cancelled
    /// item only has no result.</param>
    /// <param name="maxConcurrency">The maximum number of items that are processed concurrently.</param>
    /// <param name="maxAhead">The maximum number of items that were taken and whose results were not returned yet.</param>
    /// <param name="inOrder">Whether results are returned in the order of the items, or as they finish.</param>
    /// <param name="onFinished">Receives each result as it finishes, on the reader's call.</param>
    /// <param name="callToken">Cancels the work.</param>
    /// <param name="enumerationToken">Cancels the work, too.</param>
    public static async IAsyncEnumerator<TResult> EnumerateAsync(
        IAsyncEnumerable<TItem> items,
        Func<long, TItem, EarlyEnd, CancellationToken, Task<TResult>> work,
        int maxConcurrency,
        int maxAhead,
        bool inOrder,
        Action<TResult> onFinished,
        CancellationToken callToken,
        CancellationToken enumerationToken)
    {
        using var room = new SemaphoreSlim(maxAhead);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(callToken, enumerationToken);
        using var end = new EarlyEnd(stop.Token);
        var many = new ParallelMap<TItem, TResult>(items, work, maxConcurrency, room, end);
        var running = many.RunAsync(stop.Token);
        var early = new Dictionary<long, TResult>();
        var next = 0L;
        try
        {
            while (await many.NextAsync(stop.Token, callToken, enumerationToken).ConfigureAwait(false) is var (index, result))
            {
                onFinished(result);
                if (inOrder && index != next)
                {
                    early.Add(index, result);
                    continue;
                }
                do
                {
                    next++;
                    room.Release();
                    yield return result;
                }
                while (inOrder && early.Remove(next, out result!));
            }
            // After an early end, some items before these have no result.
            foreach (var (_, late) in early.OrderBy(static pair => pair.Key))
                yield return late;
            if (many._itemsFailure is { } failure)
                ExceptionDispatchInfo.Throw(failure);
        }
        finally
        {
            // No work may continue after the enumeration; later failures are ignored, because there is no reader any more.
            await stop.CancelAsync().ConfigureAwait(false);
            await running.ConfigureAwait(false);
        }
    }

    // Does not throw: a failure is passed to the reader through the channel, after the results.
    private async Task RunAsync(CancellationToken token)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = _maxConcurrency, CancellationToken = token };
        try
        {
            await Parallel.ForEachAsync(NumberedAsync(token), options, async (item, itemToken) =>
            {
                try
                {
                    var result = await _work(item.Index, item.Item, _end, itemToken).ConfigureAwait(false);
                    _finished.Writer.TryWrite((item.Index, result));
                }
                catch (OperationCanceledException) when (_end.Reason is not null && !token.IsCancellationRequested)
                {
                    // It waited for its beginning.
                }
            }).ConfigureAwait(false);
            // The source may not have noticed the end.
            _itemsFailure = _end.Reason ?? _itemsFailure;
            _finished.Writer.Complete();
        }
        catch (Exception exception)
        {
            _finished.Writer.Complete(exception);
        }
    }

    private async IAsyncEnumerable<(long Index, TItem Item)> NumberedAsync([EnumeratorCancellation] CancellationToken token)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(token, _end.Token);
        var items = _items.GetAsyncEnumerator(either.Token);
        await using var disposal = items.ConfigureAwait(false);
        // A slot is acquired here, in the order of the items, so that the item the reader waits for always has one.
        for (var index = 0L; await MoveNextAsync(items, either.Token).ConfigureAwait(false); index++)
            yield return (index, items.Current);
        // A cancellation ends the map in another way than the end of the items.
        token.ThrowIfCancellationRequested();
    }

    private async ValueTask<bool> MoveNextAsync(IAsyncEnumerator<TItem> items, CancellationToken token)
    {
        try
        {
            await _room.WaitAsync(token).ConfigureAwait(false);
            return await items.MoveNextAsync().ConfigureAwait(false) && _end.Reason is null;
        }
        catch (Exception exception)
        {
            _itemsFailure = exception;
            return false;
        }
    }

    private async ValueTask<(long Index, TResult Result)?> NextAsync(CancellationToken stop, CancellationToken callToken, CancellationToken enumerationToken)
    {
        try
        {
            return await _finished.Reader.WaitToReadAsync(stop).ConfigureAwait(false) && _finished.Reader.TryRead(out var next) ? next : null;
        }
        catch (OperationCanceledException exception) when (stop.IsCancellationRequested)
        {
            throw Cancellation.ByCaller("The calls were cancelled by their caller.", exception, callToken, enumerationToken);
        }
    }
}
