using OpenAi.Chat;
using OpenAi.Http;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Chat.Many;

public class ParallelMapTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_million_items_need_no_more_room_than_allowed(bool inOrder)
    {
        const int Items = 1_000_000;
        const int MaxAhead = 64;
        var taken = 0L;
        var given = 0L;
        var most = 0L;

        async IAsyncEnumerable<long> SourceAsync()
        {
            for (var i = 0L; i < Items; i++)
            {
                taken++;
                most = Math.Max(most, taken - Volatile.Read(ref given));
                yield return i;
            }
        }

        var sum = 0L;
        var ordered = true;
        await foreach (var result in Enumerate(SourceAsync(), (_, item, _) => Task.FromResult(item), maxConcurrency: 4, MaxAhead, inOrder))
        {
            ordered &= result == given;
            sum += result;
            Volatile.Write(ref given, given + 1);
        }

        Assert.Equal(Items, given);
        Assert.Equal((long)Items * (Items - 1) / 2, sum);
        Assert.True(ordered || !inOrder);
        // The item that is being read no longer counts against the limit.
        Assert.InRange(most, 2, MaxAhead + 1);
    }

    [Fact]
    public async Task One_slow_item_lets_the_others_run_ahead_as_far_as_allowed()
    {
        var slow = new TaskCompletionSource();
        var taken = 0;
        var takenWhileSlow = 0;
        var stalled = new TaskCompletionSource();

        IEnumerable<int> Source()
        {
            for (var i = 0; i < 100; i++)
            {
                Volatile.Write(ref taken, i + 1);
                if (!slow.Task.IsCompleted)
                    Volatile.Write(ref takenWhileSlow, i + 1);
                yield return i;
            }
        }

        await using var enumeration = Enumerate(
            Source().ToAsyncEnumerable(),
            async (_, item, _) =>
            {
                if (item == 0)
                    await slow.Task;
                if (item == 9)
                    stalled.SetResult();
                return item;
            },
            maxConcurrency: 3, maxAhead: 10, inOrder: true).GetAsyncEnumerator();

        var first = enumeration.MoveNextAsync();
        await stalled.Task.WaitAsync(Patience.Limit);
        Assert.Equal(10, Volatile.Read(ref taken));
        Assert.False(first.IsCompleted);
        slow.SetResult();

        Assert.True(await first);
        Assert.Equal(10, Volatile.Read(ref takenWhileSlow));
        for (var i = 0; i < 100; i++)
        {
            Assert.Equal(i, enumeration.Current);
            Assert.Equal(i < 99, await enumeration.MoveNextAsync());
        }
    }

    [Fact]
    public async Task Results_come_as_they_finish_unless_their_order_is_wanted()
    {
        var last = new TaskCompletionSource();
        var results = new List<int>();
        await foreach (var result in Enumerate(
            Enumerable.Range(0, 3).ToAsyncEnumerable(),
            async (_, item, _) =>
            {
                if (item == 0)
                    await last.Task;
                return item;
            },
            maxConcurrency: 2, maxAhead: 3, inOrder: false))
        {
            results.Add(result);
            if (results.Count == 2)
                last.SetResult();
        }

        Assert.Equal([1, 2, 0], results);
    }

    [Fact]
    public async Task No_more_items_run_at_once_than_allowed()
    {
        var running = 0;
        var most = 0;
        var gate = new Lock();
        await foreach (var _ in Enumerate(
            Enumerable.Range(0, 500).ToAsyncEnumerable(),
            async (_, item, _) =>
            {
                lock (gate)
                    most = Math.Max(most, ++running);
                await Task.Yield();
                lock (gate)
                    running--;
                return item;
            },
            maxConcurrency: 5, maxAhead: 100, inOrder: false))
        {
        }

        Assert.InRange(most, 1, 5);
        Assert.Equal(0, running);
    }

    [Fact]
    public async Task Leaving_early_stops_what_runs_and_waits_for_it()
    {
        var stopped = 0;
        var disposed = false;

        async IAsyncEnumerable<int> SourceAsync()
        {
            try
            {
                for (var i = 0; ; i++)
                    yield return i;
            }
            finally
            {
                disposed = true;
            }
        }

        var started = new CountdownEvent(5);
        await foreach (var _ in Enumerate(
            SourceAsync(),
            async (_, item, token) =>
            {
                started.Signal();
                if (item == 0)
                {
                    while (!started.IsSet)
                        await Task.Yield();
                    return item;
                }
                try
                {
                    await Task.Delay(Timeout.Infinite, token);
                }
                finally
                {
                    Interlocked.Increment(ref stopped);
                }
                return item;
            },
            maxConcurrency: 5, maxAhead: 5, inOrder: false))
        {
            break;
        }

        Assert.Equal(4, stopped);
        Assert.True(disposed);
    }

    [Fact]
    public async Task A_source_that_fails_is_told_after_the_results_of_what_it_gave()
    {
        var release = new TaskCompletionSource();

        async IAsyncEnumerable<int> SourceAsync()
        {
            yield return 1;
            yield return 2;
            release.SetResult();
            throw new NotSupportedException("no more");
        }

        var results = new List<int>();
        var exception = await Assert.ThrowsAsync<NotSupportedException>(async () =>
        {
            await foreach (var result in Enumerate(SourceAsync(), async (_, item, token) => { await release.Task.WaitAsync(token); return item; }, 4, 10, inOrder: true))
                results.Add(result);
        });

        Assert.Equal("no more", exception.Message);
        Assert.Equal([1, 2], results);
    }

    [Fact]
    public async Task Work_that_throws_ends_the_enumeration_with_its_exception()
    {
        await Assert.ThrowsAsync<NotSupportedException>(async () =>
        {
            await foreach (var _ in Enumerate<int>(Enumerable.Range(0, 100).ToAsyncEnumerable(), (_, _, _) => throw new NotSupportedException(), 4, 10, inOrder: true))
            {
            }
        });
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Either_token_ends_the_enumeration_and_is_named(bool byEnumeration)
    {
        using var source = new CancellationTokenSource();
        var call = byEnumeration ? CancellationToken.None : source.Token;
        var sequence = new DelegateAsyncEnumerable<int>(token => ParallelMap<int, int>.EnumerateAsync(
            Enumerable.Range(0, 100).ToAsyncEnumerable(),
            async (_, item, _, stop) =>
            {
                if (item == 3)
                    await source.CancelAsync();
                await Task.Delay(item < 3 ? 0 : Timeout.Infinite, stop);
                return item;
            },
            2, 10, true, static _ => { }, call, token));

        var exception = await Assert.ThrowsAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in sequence.WithCancellation(byEnumeration ? source.Token : CancellationToken.None))
            {
            }
        });

        Assert.Equal(source.Token, exception.CancellationToken);
    }

    private static DelegateAsyncEnumerable<T> Enumerate<T>(
        IAsyncEnumerable<T> items, Func<long, T, CancellationToken, Task<T>> work, int maxConcurrency, int maxAhead, bool inOrder) =>
        new(token =>
            ParallelMap<T, T>.EnumerateAsync(items, (index, item, _, token) => work(index, item, token), maxConcurrency, maxAhead, inOrder, static _ => { }, CancellationToken.None, token));
}
