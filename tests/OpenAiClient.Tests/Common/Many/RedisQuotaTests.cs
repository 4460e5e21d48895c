using OpenAi.Tests.Caching;
using OpenAi.Tests.Support;
using StackExchange.Redis;

namespace OpenAi.Tests.Common.Many;

/// <summary>A quota that machines share over a Redis, which dies and comes back empty.</summary>
[Trait("Lane", "redis")]
public class RedisQuotaTests
{
    private const int Limit = 60;
    private const int Concurrency = 8;

    // No clock decides: within it, what one Redis has let through is the limit.
    private static readonly TimeSpan _window = TimeSpan.FromDays(1);

    [RedisFact]
    public async Task A_server_that_is_killed_and_comes_back_under_load_loses_no_call_and_keeps_the_limit()
    {
        var time = new FakeTime();
        // From some request on, answers wait until the server is dead: otherwise all could have found the limit reached by then, and wait.
        var (heldFrom, killed) = (Limit / 2, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        using var api = new FakeHandler();
        api.Default = async (_, _) =>
        {
            await Task.Yield();
            if (api.Requests.Count >= Volatile.Read(ref heldFrom))
                await Volatile.Read(ref killed).Task;
            return FakeHandler.Answer(CachedClient.Answer);
        };
        using var redis = await RedisServer.StartAsync();
        await using var hasty = await StartAsync("hasty", BacklogPolicy.FailFast);
        await using var patient = await StartAsync("patient", BacklogPolicy.Default);
        QuotaMachine[] machines = [hasty, patient];

        for (var round = 0; round < 3; round++)
        {
            var before = heldFrom - (Limit / 2);
            await UntilAsync(() => api.Requests.Count >= heldFrom);
            Kill();
            await EndedAsync();
            Assert.InRange(api.Requests.Count - before, Limit / 2, Limit);
            // Without the quota nothing is sent.
            var sent = api.Requests.Count;
            await hasty.EndedAsync();
            Assert.Equal(sent, api.Requests.Count);
            if (round == 2)
                break;
            Volatile.Write(ref killed, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
            Volatile.Write(ref heldFrom, sent + (Limit / 2));
            await redis.RestartAsync();
        }

        // One that is killed while all wait for the end of the window: they ask again then, and their calls end as well. Only then
        // are the results of all that was sent read: in the order of requests, an answer is behind earlier calls that still wait.
        for (var round = 0; round < 2; round++)
        {
            await ExhaustAsync();
            Kill();
            time.Advance(_window);
            await EndedAsync();
        }
        foreach (var machine in machines)
            await machine.StopAsync();

        Assert.All(machines, static machine => Assert.Equal(Enumerable.Range(0, machine.Results.Count), machine.Results.Select(static result => (int)result.Index)));
        Assert.DoesNotContain(
            machines.SelectMany(static machine => machine.Results).Where(static result => !result.IsSuccess),
            static result => result.Exception is not (RedisException or RedisTimeoutException));
        // What has succeeded was sent once, and what has failed never.
        Assert.Equal(
            machines.SelectMany(static machine => machine.Results).Where(static result => result.IsSuccess).Select(static result => result.Request.ToString()).Order(),
            api.Requests.Select(static request => request.Body).Order());

        Task<QuotaMachine> StartAsync(string name, BacklogPolicy whileDead) => QuotaMachine.StartAsync(name, whileDead, redis, api, time, Limit, _window, Concurrency);

        void Kill()
        {
            redis.Kill();
            Volatile.Write(ref heldFrom, int.MaxValue);
            Volatile.Read(ref killed).TrySetResult();
        }

        // A permit is lost when its answer is: then its call has failed.
        async Task ExhaustAsync()
        {
            var (before, failed, waits) = (api.Requests.Count, machines.Sum(static machine => machine.Failed), LongWaits());
            await redis.RestartAsync();
            await UntilAsync(() => LongWaits() >= waits + machines.Length * Concurrency);
            Assert.InRange(api.Requests.Count - before, Limit - (machines.Sum(static machine => machine.Failed) - failed), Limit);
        }

        int LongWaits() => time.Waits.Count(static wait => wait > _window / 2);

        Task EndedAsync() => Task.WhenAll(machines.Select(static machine => machine.EndedAsync())).WaitAsync(Patience.Limit);

        async Task UntilAsync(Func<bool> holds)
        {
            using var patience = new CancellationTokenSource(Patience.Limit);
            while (!holds())
            {
                patience.Token.ThrowIfCancellationRequested();
                foreach (var machine in machines)
                    await machine.TurnAsync();
            }
        }
    }
}
