using System.Net;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Http;

/// <summary>The caller's token and the timeouts, at the stages of an attempt and of its retries.</summary>
public class AttemptStageTests
{
    private static readonly TimeSpan _limit = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan _backOff = TimeSpan.FromSeconds(0.5);

    private readonly FakeTime _time = new();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task The_callers_token_ends_the_wait_for_a_key(int attempt)
    {
        using var stop = new CancellationTokenSource();
        using var handler = Failing();
        using var openai = Client(handler, attempt);

        var call = openai.PostAsync(cancellationToken: stop.Token);
        await ReachAsync(attempt);
        await stop.CancelAsync();

        Assert.Equal(stop.Token, (await Assert.ThrowsAsync<OperationCanceledException>(() => call)).CancellationToken);
        Assert.Equal(attempt - 1, handler.Requests.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task The_limit_on_the_attempt_ends_the_wait_for_a_key_which_is_not_asked_for_again(int attempt)
    {
        using var handler = Failing();
        using var openai = Client(handler, attempt);

        var call = openai.PostAsync();
        await ReachAsync(attempt);
        _time.Advance(_limit);

        var exception = await Assert.ThrowsAsync<ApiTimeoutException>(() => call);
        Assert.Equal((TimeoutLimit.Attempt, attempt - 1), (exception.Limit, exception.Attempts));
        Assert.Equal(attempt - 1, handler.Requests.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task The_limit_on_the_call_ends_the_wait_for_a_key(int attempt)
    {
        using var handler = Failing();
        using var openai = Client(handler, attempt);

        var call = openai.PostAsync(new() { Timeout = TimeSpan.FromSeconds(20) });
        await ReachAsync(attempt);
        _time.Advance(TimeSpan.FromSeconds(20));

        var exception = await Assert.ThrowsAsync<ApiTimeoutException>(() => call);
        Assert.Equal((TimeoutLimit.Call, attempt - 1), (exception.Limit, exception.Attempts));
        Assert.Equal(attempt == 2, exception.InnerException is ServerException);
    }

    [Fact]
    public async Task The_callers_token_ends_the_opening_of_a_connection()
    {
        using var stop = new CancellationTokenSource();
        var connecting = new TaskCompletionSource();
        using var sockets = new SocketsHttpHandler();
        sockets.ConnectCallback = async (_, token) =>
        {
            connecting.SetResult();
            await Task.Delay(Timeout.Infinite, token);
            return Stream.Null;
        };
        using var http = new HttpClient(sockets) { Timeout = Timeout.InfiniteTimeSpan };
        using var openai = new OpenAiClient(new() { ApiKey = "sk-test", BaseAddress = new Uri("http://localhost/v1") }, http);

        var call = openai.PostAsync(cancellationToken: stop.Token);
        await connecting.Task;
        await stop.CancelAsync();

        Assert.Equal(stop.Token, (await Assert.ThrowsAsync<OperationCanceledException>(() => call)).CancellationToken);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_callers_token_ends_a_later_attempt(bool streamed)
    {
        using var stop = new CancellationTokenSource();
        var again = new TaskCompletionSource();
        using var handler = Failing().Then((_, token) =>
        {
            again.SetResult();
            return NeverAsync(token);
        });
        using var openai = Client(handler);

        Task call = streamed ? openai.StreamAsync(cancellationToken: stop.Token).ReadAllAsync() : openai.PostAsync(cancellationToken: stop.Token);
        await ReachAsync(attempt: 2);
        await again.Task;
        await stop.CancelAsync();

        Assert.Equal(stop.Token, (await Assert.ThrowsAsync<OperationCanceledException>(() => call)).CancellationToken);
        Assert.Equal(2, handler.Requests.Count);
    }

    [Fact]
    public async Task A_handler_that_listens_to_the_callers_token_itself_is_cancelled_like_others()
    {
        using var stop = new CancellationTokenSource();
        using var handler = new FakeHandler { Default = (_, _) => NeverAsync(stop.Token) };
        using var openai = Client(handler);

        // With a timeout, the token of the call is linked to the caller's, and the handler is cancelled before the call ends.
        var call = openai.PostAsync(new() { Timeout = _limit, MaxRetries = 0 }, stop.Token);
        await stop.CancelAsync();

        Assert.Equal(stop.Token, (await Assert.ThrowsAsync<OperationCanceledException>(() => call)).CancellationToken);
    }

    [Fact]
    public async Task A_limit_on_the_call_that_passes_during_an_attempt_lets_its_failure_be_the_last()
    {
        using var handler = new FakeHandler
        {
            Default = (_, _) =>
            {
                _time.Advance(_limit);
                return Task.FromResult(FakeHandler.Answer("{}", HttpStatusCode.BadGateway));
            },
        };
        using var openai = Client(handler);

        var exception = await Assert.ThrowsAnyAsync<OpenAiException>(() => openai.PostAsync(new() { Timeout = _limit, AttemptTimeout = Timeout.InfiniteTimeSpan }));

        Assert.Equal(1, exception.Attempts);
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task The_log_tells_each_attempt_and_each_wait()
    {
        var time = new FakeTime { AutoAdvance = TimeSpan.FromMinutes(1) };
        var log = new FakeLog();
        var third = new TaskCompletionSource();
        using var handler = Failing().Then(new HttpRequestException("reset")).Then((_, token) =>
        {
            third.SetResult();
            return NeverAsync(token);
        }).Then(FakeHandler.Answer("{}"));
        using var openai = handler.CreateClient(options =>
        {
            (options.MaxRetries, options.TimeProvider, options.Randomizer, options.LoggerFactory) = (3, time, () => 1, log);
            options.AttemptTimeout = TimeSpan.FromSeconds(61);
        });

        var call = openai.PostAsync();
        await third.Task;
        time.Advance(TimeSpan.FromSeconds(61));
        await call;

        Assert.Collection(
            log.Lines.Where(static line => line.Level != Microsoft.Extensions.Logging.LogLevel.Trace),
            static line => Assert.StartsWith("OpenAi.Raw: POST things begins", line.Text, StringComparison.Ordinal),
            static line => Assert.StartsWith("OpenAi.Raw: POST things: 502 on attempt 1.", line.Text, StringComparison.Ordinal),
            static line => Assert.StartsWith("OpenAi.Raw: POST things: attempt 1 failed, trying again in 00:00:00.5000000. 502 Bad Gateway", line.Text, StringComparison.Ordinal),
            static line => Assert.StartsWith("OpenAi.Raw: POST things: attempt 2 failed, trying again in 00:00:01. The connection failed", line.Text, StringComparison.Ordinal),
            static line => Assert.StartsWith("OpenAi.Raw: POST things: attempt 3 failed, trying again in 00:00:02. No complete answer within 61 s", line.Text, StringComparison.Ordinal),
            static line => Assert.StartsWith("OpenAi.Raw: POST things: 200 on attempt 4.", line.Text, StringComparison.Ordinal),
            static line => Assert.StartsWith("OpenAi.Raw: POST things: 200 after 00:01:0", line.Text, StringComparison.Ordinal));
    }

    private static FakeHandler Failing() => FakeHandler.Json("{}", HttpStatusCode.BadGateway);

    private static async Task<HttpResponseMessage> NeverAsync(CancellationToken token)
    {
        await Task.Delay(Timeout.Infinite, token);
        return new HttpResponseMessage();
    }

    // Lets the earlier attempts fail, and waits until this one has begun.
    private async Task ReachAsync(int attempt)
    {
        if (attempt == 2)
        {
            await _time.PendingAsync(_backOff);
            _time.Advance(_backOff);
        }
        await _time.PendingAsync(_limit);
    }

    /// <summary>
    /// A client whose attempts last thirty seconds; at attempt <paramref name="keyless"/> its key provider never completes.
    /// </summary>
    private OpenAiClient Client(FakeHandler handler, int keyless = 0) => handler.CreateClient(options =>
    {
        var asked = 0;
        (options.MaxRetries, options.TimeProvider, options.AttemptTimeout, options.Randomizer) = (3, _time, _limit, () => 1);
        options.ApiKeyProvider = async token =>
        {
            if (++asked == keyless)
                await Task.Delay(Timeout.Infinite, token);
            return "sk-test";
        };
    });
}
