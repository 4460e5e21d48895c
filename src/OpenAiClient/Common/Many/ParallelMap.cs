using System.Runtime.CompilerServices;
using System.Threading.Channels;
using OpenAi.Http;

namespace OpenAi;

/// <summary>
/// Maps the items of a sequence concurrently, with a bounded number of unread results. When the sequence fails, the results of items
/// before the failure are returned first.
/// </summary>
internal sealed class ParallelMap<TItem, TResult>
{
    private readonly Channel<(long Index, TResult Result)> _finished =
        Channel.CreateUnbounded<(long, TResult)>(new UnboundedChannelOptions { SingleReader = true });

    private readonly IAsyncEnumerable<TItem> _items;
    private readonly Func<long, TItem, CancellationToken, Task<TResult>> _work;
    private readonly int _maxConcurrency;
    private readonly SemaphoreSlim _room;
    private Exception? _itemsFailure;

    private ParallelMap(IAsyncEnumerable<TItem> items, Func<long, TItem, CancellationToken, Task<TResult>> work, int maxConcurrency, SemaphoreSlim room)
    {
        _items = items;
        _work = work;
        _maxConcurrency = maxConcurrency;
        _room = room;
    }

    /// <summary>Begins the work when the enumeration begins; disposing the enumerator ends it.</summary>
    /// <param name="items">The items.</param>
    /// <param name="work">Creates the result of an item; an exception ends the whole enumeration.</param>
    /// <param name="maxConcurrency">The maximum number of items that are processed concurrently.</param>
    /// <param name="maxAhead">The maximum number of items that were taken and whose results were not returned yet.</param>
    /// <param name="inOrder">Whether results are returned in the order of the items, or as they finish.</param>
    /// <param name="onFinished">Receives each result as it finishes, on the reader's call.</param>
    /// <param name="callToken">Cancels the work.</param>
    /// <param name="enumerationToken">Cancels the work, too.</param>
    public static async IAsyncEnumerator<TResult> EnumerateAsync(
        IAsyncEnumerable<TItem> items,
        Func<long, TItem, CancellationToken, Task<TResult>> work,
        int maxConcurrency,
        int maxAhead,
        bool inOrder,
        Action<TResult> onFinished,
        CancellationToken callToken,
        CancellationToken enumerationToken)
    {
        using var room = new SemaphoreSlim(maxAhead);
        var many = new ParallelMap<TItem, TResult>(items, work, maxConcurrency, room);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(callToken, enumerationToken);
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
                var result = await _work(item.Index, item.Item, itemToken).ConfigureAwait(false);
                _finished.Writer.TryWrite((item.Index, result));
            }).ConfigureAwait(false);
            _finished.Writer.Complete(_itemsFailure);
        }
        catch (Exception exception)
        {
            _finished.Writer.Complete(exception);
        }
    }

    private async IAsyncEnumerable<(long Index, TItem Item)> NumberedAsync([EnumeratorCancellation] CancellationToken token)
    {
        var items = _items.GetAsyncEnumerator(token);
        await using var disposal = items.ConfigureAwait(false);
        for (var index = 0L; ; index++)
        {
            // A slot is acquired here, in the order of the items, so that the item the reader waits for always has one.
            await _room.WaitAsync(token).ConfigureAwait(false);
            if (!await MoveNextAsync(items).ConfigureAwait(false))
                yield break;
            yield return (index, items.Current);
        }
    }

    private async ValueTask<bool> MoveNextAsync(IAsyncEnumerator<TItem> items)
    {
        try
        {
            return await items.MoveNextAsync().ConfigureAwait(false);
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
