using System.Net;
using System.Threading.RateLimiting;
using OpenAi.Chat;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Chat.Many;

public class CreateManyRateLimitTests
{
    private static readonly TimeSpan _twentySeconds = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task A_429_of_one_call_pauses_all_for_as_long_as_the_server_asks()
    {
        var time = new FakeTime();
        var start = time.GetUtcNow();
        var sentAt = new List<TimeSpan>();
        var bothSent = new TaskCompletionSource();
        var limited = new TaskCompletionSource();
        using var handler = new FakeHandler();
        handler.Then(async (_, token) =>
        {
            await bothSent.Task.WaitAsync(token);
            return await Sent(Limited(("retry-after", "20")));
        }).Then(async (_, token) =>
        {
            bothSent.SetResult();
            await limited.Task.WaitAsync(token);
            return await Sent(Ok());
        });
        handler.Default = (_, _) => Sent(Ok());
        using var openai = handler.CreateClient(options => { options.TimeProvider = time; options.MaxRetries = 3; });

        var enumeration = openai.Chat.CreateManyAsync(Requests(10), new() { MaxConcurrency = 2 }).ToListAsync().AsTask();
        await time.PendingAsync(_twentySeconds);
        limited.SetResult();
        // Both calls are waiting now, and nothing is sent before the clock is advanced; sentAt shows when they were sent.
        await time.PendingAsync(_twentySeconds, count: 2);
        Assert.Equal(2, handler.Requests.Count);
        time.Advance(_twentySeconds - TimeSpan.FromMilliseconds(1));
        time.Advance(TimeSpan.FromMilliseconds(1));
        var results = await enumeration;

        Assert.All(results, static result => Assert.True(result.IsSuccess));
        Assert.Equal(11, handler.Requests.Count);
        Assert.All(sentAt.Skip(2), sent => Assert.Equal(_twentySeconds, sent));
        // The order of two calls that begin at the same time is not defined.
        Assert.Single(results, static result => result.Answer!.ResponseInfo!.Attempts == 2);

        Task<HttpResponseMessage> Sent(HttpResponseMessage answer)
        {
            lock (sentAt)
                sentAt.Add(time.GetUtcNow() - start);
            return Task.FromResult(answer);
        }
    }

    [Fact]
    public async Task A_pause_that_a_later_429_makes_longer_is_waited_for_to_its_end()
    {
        var time = new FakeTime();
        var start = time.GetUtcNow();
        var sentAt = new List<double>();
        var bothSent = new TaskCompletionSource();
        var second = new TaskCompletionSource();
        using var handler = new FakeHandler();
        handler.Then(async (_, token) =>
        {
            await bothSent.Task.WaitAsync(token);
            return await Sent(Limited(("retry-after", "20")));
        }).Then(async (_, token) =>
        {
            bothSent.SetResult();
            await second.Task.WaitAsync(token);
            return await Sent(Limited(("retry-after", "30")));
        });
        handler.Default = (_, _) => Sent(Ok());
        using var openai = handler.CreateClient(options => options.TimeProvider = time);

        var enumeration = openai.Chat.CreateManyAsync(Requests(2), new() { MaxConcurrency = 2 }).ToListAsync().AsTask();
        await time.PendingAsync(_twentySeconds);
        time.Advance(TimeSpan.FromSeconds(5));
        second.SetResult();
        await time.PendingAsync(TimeSpan.FromSeconds(30));
        time.Advance(TimeSpan.FromSeconds(15));
        await time.PendingAsync(TimeSpan.FromSeconds(15));
        time.Advance(TimeSpan.FromSeconds(15));
        await enumeration;

        Assert.Equal([0, 5, 35, 35], sentAt);

        Task<HttpResponseMessage> Sent(HttpResponseMessage answer)
        {
            lock (sentAt)
                sentAt.Add((time.GetUtcNow() - start).TotalSeconds);
            return Task.FromResult(answer);
        }
    }

    [Fact]
    public async Task A_429_that_says_nothing_is_waited_for_ever_longer_up_to_the_number_of_retries()
    {
        var time = new FakeTime { AutoAdvance = TimeSpan.FromSeconds(10) };
        using var handler = new FakeHandler { Default = (_, _) => Task.FromResult(Limited()) };
        using var openai = handler.CreateClient(options => { options.TimeProvider = time; options.Randomizer = () => 1; options.MaxRetries = 3; });

        var results = await openai.Chat.CreateManyAsync(Requests(1), new() { MaxRateLimitRetries = 3 }).ToListAsync();

        Assert.Equal(4, Assert.IsType<RateLimitException>(Assert.Single(results).Exception).Attempts);
        Assert.Equal(4, handler.Requests.Count);
        Assert.Equal([0.5, 1, 2], time.Waits.Select(static wait => wait.TotalSeconds).Where(static wait => wait < 10));
    }

    [Theory]
    [InlineData("""{"error":{"message":"Pay.","code":"insufficient_quota"}}""", "retry-after", "1")]
    [InlineData("{}", "retry-after", "61")]
    [InlineData("{}", "x-should-retry", "false")]
    public async Task A_429_that_no_wait_helps_is_a_result_at_once(string body, string header, string value)
    {
        using var handler = new FakeHandler().Then(Limited((header, value), body)).Then(Ok());
        using var openai = handler.CreateClient(static options => options.TimeProvider = new FakeTime());

        var results = await openai.Chat.CreateManyAsync(Requests(2), new() { MaxConcurrency = 1, StopsWhenAllWouldFail = false }).ToListAsync();

        Assert.IsType<RateLimitException>(results[0].Exception);
        Assert.True(results[1].IsSuccess);
    }

    [Fact]
    public async Task Other_failures_are_retried_by_the_call_itself_and_all_attempts_are_counted()
    {
        var time = new FakeTime { AutoAdvance = TimeSpan.FromSeconds(10) };
        using var handler = new FakeHandler()
            .Then(FakeHandler.Answer("{}", HttpStatusCode.InternalServerError)).Then(Limited(("retry-after", "1"))).Then(new HttpRequestException("broken")).Then(Ok())
            .Then(FakeHandler.Answer("{}", HttpStatusCode.ServiceUnavailable)).Then(Limited()).Then(FakeHandler.Answer("{}", HttpStatusCode.BadRequest));
        using var openai = handler.CreateClient(options => options.TimeProvider = time);

        var results = await openai.Chat.CreateManyAsync(Requests(2), new() { MaxConcurrency = 1 }, new() { MaxRetries = 1 }).ToListAsync();

        Assert.Equal(4, results[0].Answer?.ResponseInfo?.Attempts);
        Assert.Equal(3, Assert.IsType<BadRequestException>(results[1].Exception).Attempts);
    }

    [Fact]
    public async Task A_single_call_still_retries_a_429_itself()
    {
        var time = new FakeTime { AutoAdvance = TimeSpan.FromSeconds(10) };
        var options = new RequestOptions();
        using var handler = new FakeHandler().Then(Ok()).Then(Limited()).Then(Ok());
        using var openai = handler.CreateClient(options => { options.TimeProvider = time; options.MaxRetries = 1; });
        await openai.Chat.CreateManyAsync(Requests(1), null, options).ToListAsync();

        var answer = await openai.Chat.CreateAsync(Requests(1).First(), options);

        Assert.Equal(2, answer.ResponseInfo?.Attempts);
    }

    [Fact]
    public async Task Cancelling_ends_a_rate_limit_pause()
    {
        var time = new FakeTime();
        using var stop = new CancellationTokenSource();
        using var handler = new FakeHandler { Default = (_, _) => Task.FromResult(Limited(("retry-after", "20"))) };
        using var openai = handler.CreateClient(options => options.TimeProvider = time);

        var enumeration = openai.Chat.CreateManyAsync(Requests(100), cancellationToken: stop.Token).ToListAsync().AsTask();
        await time.PendingAsync(_twentySeconds);
        await stop.CancelAsync();

        await Assert.ThrowsAsync<OperationCanceledException>(() => enumeration);
    }

    [Fact]
    public async Task Limiters_are_asked_for_each_sending_and_get_their_permits_back()
    {
        var time = new FakeTime { AutoAdvance = TimeSpan.FromSeconds(10) };
        var requests = new ScriptedLimiter().Refuse(TimeSpan.FromSeconds(3)).Refuse(TimeSpan.Zero);
        var tokens = new ScriptedLimiter();
        using var handler = new FakeHandler().Then(Limited()).Then(Ok()).Then(FakeHandler.Answer("{}", HttpStatusCode.BadRequest));
        using var openai = handler.CreateClient(options => { options.TimeProvider = time; options.Randomizer = () => 1; });

        var results = await openai.Chat.CreateManyAsync(
            Requests(2),
            new() { MaxConcurrency = 1, RequestLimiter = requests, TokenLimiter = tokens, CountTokens = static request => request.MaxCompletionTokens ?? 0 }).ToListAsync();

        Assert.Equal([true, false], results.Select(static result => result.IsSuccess));
        Assert.Equal([1, 1, 1, 1, 1], requests.Asked);
        Assert.Equal([100, 100, 101], tokens.Asked);
        Assert.Equal((5, 3), (requests.Returned, tokens.Returned));
        // A call that wakes up before the clock has been advanced waits again for the remaining time.
        Assert.Equal([3, 0.01, 0.5], time.Waits.Select(static wait => wait.TotalSeconds).Where(static wait => wait < 10).Distinct());
    }

    [Fact]
    public async Task A_limiter_that_refuses_for_good_says_what_it_lacks()
    {
        using var handler = new FakeHandler { Default = static (_, _) => Task.FromResult(Ok()) };
        using var openai = handler.CreateClient();
        await using var small = new ConcurrencyLimiter(new() { PermitLimit = 100, QueueLimit = 0 });

        var results = await openai.Chat.CreateManyAsync(
            Requests(3), new() { RequestLimiter = new ScriptedLimiter().Refuse(null), MaxConcurrency = 1 }).ToListAsync();
        var tooLarge = await openai.Chat.CreateManyAsync(
            Requests(3), new() { TokenLimiter = small, CountTokens = static request => request.MaxCompletionTokens!.Value, MaxConcurrency = 1 }).ToListAsync();
        var broken = await openai.Chat.CreateManyAsync(
            Requests(1), new() { TokenLimiter = small, CountTokens = static _ => throw new NotSupportedException() }).ToListAsync();

        Assert.Contains("QueueLimit", Assert.IsType<InvalidOperationException>(results[0].Exception).Message);
        Assert.True(results[1].IsSuccess);
        Assert.True(tooLarge[0].IsSuccess);
        Assert.IsType<ArgumentOutOfRangeException>(tooLarge[1].Exception);
        Assert.IsType<NotSupportedException>(broken[0].Exception);
    }

    [Fact]
    public async Task An_exception_of_a_limiter_is_the_result_of_a_request_that_is_not_sent()
    {
        var failure = new TimeoutException("The Redis of the limiter does not answer.");
        var requests = new ScriptedLimiter();
        var tokens = new ScriptedLimiter().Throw(failure);
        using var handler = new FakeHandler { Default = static (_, _) => Task.FromResult(Ok()) };
        using var openai = handler.CreateClient();

        var results = await openai.Chat.CreateManyAsync(
            Requests(3), new() { MaxConcurrency = 1, RequestLimiter = requests, TokenLimiter = tokens, CountTokens = static _ => 1 }).ToListAsync();

        Assert.Same(failure, results[0].Exception);
        Assert.All(results.Skip(1), static result => Assert.True(result.IsSuccess));
        Assert.Equal(2, handler.Requests.Count);
        Assert.Equal(3, requests.Returned);
    }

    [Fact]
    public async Task A_limiter_of_concurrency_bounds_the_calls_at_once()
    {
        var running = 0;
        var most = 0;
        await using var limiter = new ConcurrencyLimiter(new() { PermitLimit = 2, QueueLimit = 100 });
        using var handler = new FakeHandler
        {
            Default = async (_, _) =>
            {
                lock (limiter)
                    most = Math.Max(most, ++running);
                await Task.Yield();
                lock (limiter)
                    running--;
                return Ok();
            },
        };
        using var openai = handler.CreateClient();

        var results = await openai.Chat.CreateManyAsync(Requests(50), new() { MaxConcurrency = 10, RequestLimiter = limiter }).ToListAsync();

        Assert.Equal(50, results.Count(static result => result.IsSuccess));
        Assert.InRange(most, 1, 2);
        Assert.Equal(2, limiter.GetStatistics()!.CurrentAvailablePermits);
    }

    private static HttpResponseMessage Ok() =>
        FakeHandler.Answer("""{"choices":[{"index":0,"message":{"role":"assistant","content":"a"},"finish_reason":"stop"}]}""");

    private static HttpResponseMessage Limited((string Name, string Value)? header = null, string body = "{}")
    {
        var answer = FakeHandler.Answer(body, HttpStatusCode.TooManyRequests);
        if (header is { } some)
            answer.Headers.TryAddWithoutValidation(some.Name, some.Value);
        return answer;
    }

    private static IEnumerable<ChatCompletionRequest> Requests(int count) =>
        Enumerable.Range(0, count).Select(static i => new ChatCompletionRequest { Model = "m", Messages = [ChatMessage.User($"q{i}")], MaxCompletionTokens = 100 + i });
}
