using OpenAi.Http;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Http;

public class TimeoutTests
{
    private static readonly TimeSpan _limit = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_connection_that_does_not_open_ends_in_the_connect_limit()
    {
        var options = new OpenAiClientOptions
        {
            ApiKey = "sk-test",
            BaseAddress = new Uri("http://localhost/v1"),
            ConnectTimeout = TimeSpan.FromMilliseconds(30),
            MaxRetries = 1,
            TimeProvider = new FakeTime { AutoAdvance = TimeSpan.FromSeconds(1) },
        };
        using var handler = DefaultHttpClient.CreateSocketsHandler(options, System.Net.DecompressionMethods.All);
        handler.ConnectCallback = static async (_, token) =>
        {
            await Task.Delay(Timeout.Infinite, token);
            return Stream.Null;
        };
        using var http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        using var openai = new OpenAiClient(options, http);

        var exception = await Assert.ThrowsAsync<ApiTimeoutException>(() => openai.PostAsync());

        Assert.Equal(TimeoutLimit.Connect, exception.Limit);
        Assert.Equal(options.ConnectTimeout, exception.Duration);
        Assert.Equal(2, exception.Attempts);
    }

    [Fact]
    public async Task Headers_that_do_not_come_end_in_the_limit_on_the_attempt_after_retries()
    {
        var time = new FakeTime();
        using var handler = new FakeHandler { Default = NeverAsync };
        using var openai = handler.CreateClient(options => Set(options, time, retries: 1));

        var call = openai.PostAsync();
        await time.PendingAsync(_limit);
        time.Advance(_limit);
        await time.PendingAsync(TimeSpan.FromSeconds(0.5));
        time.Advance(TimeSpan.FromSeconds(0.5));
        await time.PendingAsync(_limit);
        time.Advance(_limit);

        await LimitAsync(call, TimeoutLimit.Attempt, _limit, attempts: 2);
        Assert.Equal(2, handler.Requests.Count);
    }

    [Fact]
    public async Task A_body_that_does_not_end_ends_in_the_limit_on_the_attempt()
    {
        var time = new FakeTime();
        using var server = new LoopbackServer(connection =>
        {
            connection.ReadRequest();
            connection.Write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"id\":");
            time.Advance(_limit);
            connection.WaitForClose();
        });
        using var openai = server.CreateClient(options => Set(options, time));

        await LimitAsync(openai.PostAsync(), TimeoutLimit.Attempt, _limit, attempts: 1);
    }

    [Fact]
    public async Task The_attempt_timeout_can_be_set_for_one_call()
    {
        var time = new FakeTime();
        using var handler = new FakeHandler { Default = NeverAsync };
        using var openai = handler.CreateClient(options => Set(options, time));

        var call = openai.PostAsync(new() { AttemptTimeout = TimeSpan.FromSeconds(3) });
        await time.PendingAsync(TimeSpan.FromSeconds(3));
        time.Advance(TimeSpan.FromSeconds(3));

        await LimitAsync(call, TimeoutLimit.Attempt, TimeSpan.FromSeconds(3), attempts: 1);
    }

    [Fact]
    public async Task The_limit_on_the_call_covers_all_its_attempts()
    {
        var time = new FakeTime();
        using var handler = new FakeHandler { Default = NeverAsync };
        using var openai = handler.CreateClient(options => (options.TimeProvider, options.Timeout) = (time, _limit));

        var call = openai.PostAsync();
        await time.PendingAsync(TimeSpan.FromMinutes(10));
        time.Advance(_limit);

        await LimitAsync(call, TimeoutLimit.Call, _limit, attempts: 1);
    }

    [Fact]
    public async Task The_limit_on_the_call_covers_the_events_of_a_stream()
    {
        var time = new FakeTime();
        using var handler = new FakeHandler().Then(Body(new PushedStream("data: 1\n\ndata: 2\n\n")));
        using var openai = handler.CreateClient(options => (options.TimeProvider, options.Timeout) = (time, _limit));
        await using var events = openai.StreamAsync().GetAsyncEnumerator();

        Assert.True(await events.MoveNextAsync());
        time.Advance(_limit);

        await LimitAsync(events.MoveNextAsync().AsTask(), TimeoutLimit.Call, _limit, attempts: 1);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_error_whose_body_does_not_end_is_told_by_its_status_after_five_seconds(bool streamed)
    {
        var time = new FakeTime();
        using var handler = new FakeHandler().Then(new HttpResponseMessage(System.Net.HttpStatusCode.Conflict)
        {
            Content = new StreamContent(new PushedStream("""{"error":{"message":"Wait""")),
        });
        using var openai = handler.CreateClient(options => options.TimeProvider = time);

        Task call = streamed ? openai.StreamAsync().ReadAllAsync() : openai.PostAsync();
        await time.PendingAsync(TimeSpan.FromSeconds(5));
        time.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal("""{"error":{"message":"Wait""", (await Assert.ThrowsAsync<ConflictException>(() => call)).Body);
    }

    [Fact]
    public async Task The_timeout_of_a_client_that_was_handed_over_is_named_as_such()
    {
        using var handler = new FakeHandler { Default = NeverAsync };
        using var http = new HttpClient(handler) { Timeout = TimeSpan.FromMilliseconds(30) };
        using var openai = new OpenAiClient(new() { ApiKey = "sk-test", BaseAddress = new Uri("http://localhost"), MaxRetries = 0 }, http);

        await LimitAsync(openai.PostAsync(), TimeoutLimit.HttpClient, http.Timeout, attempts: 1);
    }

    [Fact]
    public async Task The_callers_token_wins_whatever_the_handler_throws()
    {
        foreach (var failure in (Exception[])[new HttpRequestException("reset"), new IOException("reset"), new TaskCanceledException("other"), new ObjectDisposedException("socket")])
        {
            using var stop = new CancellationTokenSource();
            using var handler = new FakeHandler().Then((_, _) =>
            {
                stop.Cancel();
                return Task.FromException<HttpResponseMessage>(failure);
            });
            using var openai = handler.CreateClient(options => options.MaxRetries = 3);

            var exception = await Assert.ThrowsAsync<OperationCanceledException>(() => openai.PostAsync(cancellationToken: stop.Token));

            Assert.Equal(stop.Token, exception.CancellationToken);
            Assert.Single(handler.Requests);
        }
    }

    [Fact]
    public async Task A_request_that_its_own_handler_aborts_is_a_failure_of_the_connection()
    {
        using var handler = new FakeHandler { Default = (_, _) => Task.FromException<HttpResponseMessage>(new TaskCanceledException("handler")) };
        using var openai = handler.CreateClient();

        Assert.Equal(1, (await Assert.ThrowsAsync<ApiConnectionException>(() => openai.PostAsync())).Attempts);
    }

    private static HttpResponseMessage Body(Stream stream) => new() { Content = new StreamContent(stream) };

    private static async Task<HttpResponseMessage> NeverAsync(HttpRequestMessage request, CancellationToken token)
    {
        await Task.Delay(Timeout.Infinite, token);
        return new HttpResponseMessage();
    }

    private static void Set(OpenAiClientOptions options, FakeTime time, int retries = 0) =>
        (options.TimeProvider, options.AttemptTimeout, options.MaxRetries, options.Randomizer) = (time, _limit, retries, () => 1);

    private static async Task LimitAsync(Task call, TimeoutLimit limit, TimeSpan duration, int attempts)
    {
        var exception = await Assert.ThrowsAsync<ApiTimeoutException>(() => call);
        Assert.Equal((limit, duration, attempts), (exception.Limit, exception.Duration, exception.Attempts));
    }
}
