using System.Diagnostics;
using System.Globalization;
using OpenAi.Testing;
using OpenAi.Tests.Caching;
using OpenAi.Tests.Support;
using StackExchange.Redis;

namespace OpenAi.SampleTests;

/// <summary>Several processes, one Redis: the recipe <c>shared-quota</c> of the cookbook.</summary>
[Trait("Lane", "redis")]
public class SharedQuotaTests
{
    // Of each process, as the recipe has it.
    private const int Concurrency = 4;
    private const int TokensOfACall = 100;

    [RedisFact]
    public async Task Two_processes_together_never_pass_the_limit_of_requests() => await TogetherAsync(limit: 10, ("QUOTA_REQUESTS", "10"));

    [RedisFact]
    public async Task Two_processes_together_never_pass_the_limit_of_tokens() => await TogetherAsync(limit: 10, ("QUOTA_TOKENS", $"{10 * TokensOfACall}"));

    [RedisFact]
    public async Task A_process_that_dies_harms_nobody()
    {
        using var redis = await RedisServer.StartAsync();
        await using var fake = FakeOpenAi.Start();
        fake.Chat.ChunkDelay = TimeSpan.Zero;
        using var one = Start(redis, fake, "one", ("QUOTA_REQUESTS", "5"), ("QUOTA_SECONDS", "1"), ("QUOTA_PROMPTS", "1000"));
        using var other = Start(redis, fake, "other", ("QUOTA_REQUESTS", "5"), ("QUOTA_SECONDS", "1"), ("QUOTA_PROMPTS", "10"));
        await UntilAsync(() => fake.Requests.Any(static request => request.Body.Contains("Name one ", StringComparison.Ordinal)), one);

        one.Kill();

        Assert.Equal("10 asked, 0 from the cache, 0 failed", await LastLineAsync(other));
        Assert.Equal(10, fake.Requests.Count(static request => request.Body.Contains("Name other ", StringComparison.Ordinal)));
    }

    [RedisFact]
    public async Task What_one_process_has_asked_another_finds_in_the_cache()
    {
        using var redis = await RedisServer.StartAsync();
        await using var fake = FakeOpenAi.Start();
        using var first = Start(redis, fake, "sight");
        Assert.Equal("8 asked, 0 from the cache, 0 failed", await LastLineAsync(first));

        using var second = Start(redis, fake, "sight");

        Assert.Equal("0 asked, 8 from the cache, 0 failed", await LastLineAsync(second));
        Assert.Equal(8, fake.Requests.Count);
    }

    // A window of a day, so that no clock decides: at its end all calls of both processes wait, and what was let through is the limit.
    private static async Task TogetherAsync(int limit, (string Name, string Value) quota)
    {
        using var redis = await RedisServer.StartAsync();
        await using var fake = FakeOpenAi.Start();
        using var one = Start(redis, fake, "one", quota, ("QUOTA_SECONDS", "86400"), ("QUOTA_PROMPTS", "100"));
        using var other = Start(redis, fake, "other", quota, ("QUOTA_SECONDS", "86400"), ("QUOTA_PROMPTS", "100"));
        var options = redis.Options();
        options.AllowAdmin = true;
        using var look = await ConnectionMultiplexer.ConnectAsync(options);
        // Both limiters are asked for a call that passes; of the calls that wait, the first one is, and the second where it is the one that refuses.
        var asked = 2 * limit + (quota.Name == "QUOTA_TOKENS" ? 2 : 1) * 2 * Concurrency;

        await UntilAsync(() => Evaluations(look) >= asked, one, other);

        Assert.Equal(limit, fake.Requests.Count);
        Assert.All([one, other], static process => Assert.False(process.HasExited));
        one.Kill();
        other.Kill();
    }

    private static long Evaluations(ConnectionMultiplexer redis) =>
        redis.GetServers()[0].Info("commandstats").SelectMany(static group => group)
            .Where(static stat => stat.Key is "cmdstat_eval" or "cmdstat_evalsha")
            .Sum(static stat => Number(stat.Value, "calls") - Number(stat.Value, "failed_calls"));

    private static long Number(string stats, string name) =>
        stats.Split(',').Select(static stat => stat.Split('=')).Where(stat => stat[0] == name).Select(static stat => long.Parse(stat[1], CultureInfo.InvariantCulture)).SingleOrDefault();

    private static async Task UntilAsync(Func<bool> holds, params Process[] running)
    {
        using var patience = new CancellationTokenSource(Patience.Limit);
        while (!holds())
        {
            patience.Token.ThrowIfCancellationRequested();
            Assert.All(running, static process => Assert.False(process.HasExited));
            await Task.Yield();
        }
    }

    private static async Task<string> LastLineAsync(Process process)
    {
        var text = await process.StandardOutput.ReadToEndAsync().WaitAsync(Patience.Limit);
        return text.Trim().Split('\n')[^1];
    }

    private static Process Start(RedisServer redis, FakeOpenAi fake, string label, params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Cookbook.dll"), "shared-quota"]) { UseShellExecute = false, RedirectStandardOutput = true };
        (string Name, string Value)[] all = [("OPENAI_API_KEY", "sk-fake"), ("OPENAI_BASE_URL", fake.BaseAddress.ToString()), ("REDIS", redis.Address), ("QUOTA_LABEL", label), ("NO_PROXY", "127.0.0.1,localhost"), .. settings];
        foreach (var (name, value) in all)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
