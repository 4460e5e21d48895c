using System.Net;
using System.Threading.RateLimiting;
using OpenAi.Chat;
using OpenAi.Responses;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Chat.Many;

/// <summary>After a failure with which all calls would fail, nothing more is sent.</summary>
public class CreateManyStopTests
{
    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, "invalid_api_key", typeof(AuthenticationException))]
    [InlineData(HttpStatusCode.Forbidden, "unsupported_country_region_territory", typeof(PermissionDeniedException))]
    [InlineData(HttpStatusCode.TooManyRequests, "insufficient_quota", typeof(RateLimitException))]
    public async Task Nothing_more_is_sent_after_a_failure_that_all_would_have(HttpStatusCode status, string code, Type type)
    {
        using var handler = new FakeHandler().Then(Ok());
        handler.Default = (_, _) => Task.FromResult(Failure(status, code));
        using var openai = handler.CreateClient();
        var progress = new Reports();

        var (results, exception) = await RunAsync(openai, Endless(), new() { MaxConcurrency = 1, Progress = progress });

        Assert.Equal([true, false], results.Select(static result => result.IsSuccess));
        Assert.IsType(type, exception);
        Assert.Same(results[1].Exception, exception);
        Assert.Equal(2, handler.Requests.Count);
        Assert.Equal([new(1, 0, null), new(2, 1, null)], progress.All);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_was_sent_is_still_returned(bool inOrder)
    {
        var failed = new TaskCompletionSource();
        using var handler = new FakeHandler();
        // The first of three ends with the failure, and the others afterwards.
        handler.Then(async (_, _) =>
        {
            while (handler.Requests.Count < 3)
                await Task.Yield();
            return Failure(HttpStatusCode.Unauthorized, "invalid_api_key");
        });
        handler.Default = async (_, token) =>
        {
            await failed.Task.WaitAsync(token);
            return Ok();
        };
        using var openai = handler.CreateClient();
        var progress = new Reports { Then = failed.SetResult };

        var (results, exception) = await RunAsync(openai, Endless(), new() { MaxConcurrency = 3, InOrder = inOrder, Progress = progress });

        Assert.IsType<AuthenticationException>(exception);
        Assert.Equal([0, 1, 2], results.Select(static result => (int)result.Index).Order());
        Assert.Equal(1, results.Count(static result => !result.IsSuccess));
        Assert.Equal(3, handler.Requests.Count);
    }

    [Fact]
    public async Task Requests_that_wait_for_a_limiter_are_not_sent_and_leave_gaps_in_the_order()
    {
        using var limiter = new ConcurrencyLimiter(new() { PermitLimit = 1, QueueLimit = 10 });
        using var handler = new FakeHandler().Then(Failure(HttpStatusCode.Unauthorized, "invalid_api_key"));
        using var openai = handler.CreateClient();

        var (results, exception) = await RunAsync(openai, Endless(), new() { MaxConcurrency = 5, InOrder = true, RequestLimiter = limiter });

        Assert.Same(Assert.Single(results).Exception, exception);
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task A_request_that_waits_after_status_429_ends_with_it()
    {
        var time = new FakeTime();
        using var handler = new FakeHandler();
        handler.Then(async (_, _) =>
        {
            // Otherwise the pause would begin before the second request was sent.
            while (handler.Requests.Count < 2)
                await Task.Yield();
            return Failure(HttpStatusCode.TooManyRequests, "rate_limit_exceeded", retryAfter: 20);
        }).Then(async (_, _) =>
        {
            await time.PendingAsync(TimeSpan.FromSeconds(20));
            return Failure(HttpStatusCode.Unauthorized, "invalid_api_key");
        });
        using var openai = handler.CreateClient(options => options.TimeProvider = time);

        var (results, exception) = await RunAsync(openai, Endless(), new() { MaxConcurrency = 2 });

        Assert.IsType<AuthenticationException>(exception);
        Assert.Equal([typeof(AuthenticationException), typeof(RateLimitException)], results.Select(static result => result.Exception!.GetType()).OrderBy(static type => type.Name));
        Assert.Equal(2, handler.Requests.Count);
    }

    [Fact]
    public async Task A_source_that_gives_nothing_more_does_not_keep_the_enumeration()
    {
        using var handler = new FakeHandler().Then(Failure(HttpStatusCode.Unauthorized, "invalid_api_key"));
        using var openai = handler.CreateClient();

        await Assert.ThrowsAsync<AuthenticationException>(() => openai.Chat.CreateManyAsync(OneAndWait()).ToListAsync().AsTask().WaitAsync(Patience.Limit));
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound, "model_not_found")]
    [InlineData(HttpStatusCode.TooManyRequests, "rate_limit_exceeded")]
    [InlineData(HttpStatusCode.InternalServerError, null)]
    public async Task A_failure_of_one_request_stops_no_other(HttpStatusCode status, string? code)
    {
        using var handler = new FakeHandler { Default = (_, _) => Task.FromResult(Failure(status, code)) };
        using var openai = handler.CreateClient();

        var (results, exception) = await RunAsync(openai, Endless().Take(3), new() { MaxConcurrency = 1, MaxRateLimitRetries = 0 });

        Assert.Null(exception);
        Assert.Equal(3, results.Count);
    }

    [Fact]
    public async Task All_are_sent_without_the_option()
    {
        using var handler = new FakeHandler { Default = (_, _) => Task.FromResult(Failure(HttpStatusCode.Forbidden, null)) };
        using var openai = handler.CreateClient();

        var (results, exception) = await RunAsync(openai, Endless().Take(5), new() { StopsWhenAllWouldFail = false });

        Assert.Null(exception);
        Assert.All(results, static result => Assert.IsType<PermissionDeniedException>(result.Exception));
        Assert.Equal(5, handler.Requests.Count);
    }

    [Fact]
    public async Task Responses_stop_as_well()
    {
        using var handler = new FakeHandler { Default = (_, _) => Task.FromResult(Failure(HttpStatusCode.Unauthorized, "invalid_api_key")) };
        using var openai = handler.CreateClient();
        var requests = Enumerable.Range(0, 100).Select(static _ => new ResponseRequest { Model = "m", Input = "q" });

        await Assert.ThrowsAsync<AuthenticationException>(() => openai.Responses.CreateManyAsync(requests, new() { MaxConcurrency = 2 }).ToListAsync().AsTask());

        Assert.InRange(handler.Requests.Count, 1, 2);
    }

    [Fact]
    public async Task A_cancellation_wins()
    {
        using var stop = new CancellationTokenSource();
        using var handler = new FakeHandler
        {
            Default = async (_, token) =>
            {
                await stop.CancelAsync();
                return Failure(HttpStatusCode.Unauthorized, "invalid_api_key");
            },
        };
        using var openai = handler.CreateClient();

        await Assert.ThrowsAsync<OperationCanceledException>(() => openai.Chat.CreateManyAsync(Endless(), cancellationToken: stop.Token).ToListAsync().AsTask());
    }

    private static async Task<(List<ManyResult<ChatCompletionRequest, ChatCompletion>> Results, Exception? Exception)> RunAsync(
        OpenAiClient openai, IEnumerable<ChatCompletionRequest> requests, ManyOptions<ChatCompletionRequest> options)
    {
        var results = new List<ManyResult<ChatCompletionRequest, ChatCompletion>>();
        var exception = await Record.ExceptionAsync(async () =>
        {
            await foreach (var result in openai.Chat.CreateManyAsync(requests, options))
                results.Add(result);
        });
        return (results, exception);
    }

    private static HttpResponseMessage Ok() => FakeHandler.Answer("""{"choices":[{"index":0,"message":{"role":"assistant","content":"a"},"finish_reason":"stop"}]}""");

    private static HttpResponseMessage Failure(HttpStatusCode status, string? code, int? retryAfter = null)
    {
        var response = FakeHandler.Answer($$$"""{"error":{"message":"No.","code":"{{{code}}}"}}""", status);
        if (retryAfter is { } seconds)
            response.Headers.RetryAfter = new(TimeSpan.FromSeconds(seconds));
        return response;
    }

    private static IEnumerable<ChatCompletionRequest> Endless()
    {
        while (true)
            yield return new() { Model = "m", Messages = [ChatMessage.User("q")] };
    }

    private static async IAsyncEnumerable<ChatCompletionRequest> OneAndWait([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken token = default)
    {
        yield return Endless().First();
        await Task.Delay(Timeout.InfiniteTimeSpan, token);
    }

    private sealed class Reports : IProgress<ManyProgress>
    {
        public List<ManyProgress> All { get; } = [];

        public Action? Then { get; init; }

        public void Report(ManyProgress value)
        {
            All.Add(value);
            if (All.Count == 1)
                Then?.Invoke();
        }
    }
}
