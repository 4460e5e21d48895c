using OpenAi.Tests.Support;

namespace OpenAi.Tests.Http;

/// <summary>An exception of a caller's handler fails the call, with the handler's name and a remedy in the message.</summary>
public class HandlerFailureTests
{
    [Fact]
    public async Task A_handlers_exception_becomes_one_of_the_library_and_is_not_retried()
    {
        var failure = new NotSupportedException("circuit is open");
        var handler = new ThrowingHandler(failure);
        using var openai = Client(handler);

        var exception = await Assert.ThrowsAsync<HandlerException>(() => openai.PostAsync());

        Assert.Same(failure, exception.InnerException);
        Assert.Equal((1, 1), (exception.Attempts, handler.Requests));
        Assert.Contains($"{typeof(ThrowingHandler).FullName!.Replace('+', '.')}, before the client's connections, threw System.NotSupportedException: circuit is open. Fix the handler", exception.Message, StringComparison.Ordinal);
        Assert.Contains("WrapHandler", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_exception_of_a_handler_becomes_one_of_the_library_for_streams_and_downloads(bool streamed)
    {
        using var openai = Client(new ThrowingHandler(new InvalidOperationException("no")));

        await Assert.ThrowsAsync<HandlerException>(async () => await (streamed ? openai.StreamAsync().ReadAllAsync() : (Task)openai.DownloadAsync()));
    }

    [Fact]
    public async Task A_failure_of_the_network_that_passes_a_handler_stays_one()
    {
        var handler = new ThrowingHandler(new HttpRequestException("reset"));
        using var openai = Client(handler);

        await Assert.ThrowsAsync<ApiConnectionException>(() => openai.PostAsync());

        Assert.Equal(4, handler.Requests);
    }

    [Fact]
    public async Task An_exception_of_a_handler_after_the_limit_on_the_attempt_is_the_limit()
    {
        var time = new FakeTime();
        var handler = new ThrowingHandler(new InvalidOperationException("cancelled, in its own words")) { WaitsForCancellation = true };
        using var openai = Client(handler, options => (options.TimeProvider, options.MaxRetries) = (time, 0));

        var call = openai.PostAsync(new() { AttemptTimeout = TimeSpan.FromSeconds(3) });
        await time.PendingAsync(TimeSpan.FromSeconds(3));
        time.Advance(TimeSpan.FromSeconds(3));

        Assert.Equal(TimeoutLimit.Attempt, (await Assert.ThrowsAsync<ApiTimeoutException>(() => call)).Limit);
    }

    private static OpenAiClient Client(ThrowingHandler handler, Action<OpenAiClientOptions>? configure = null)
    {
        var options = new OpenAiClientOptions { ApiKey = "sk-test", BaseAddress = new Uri("https://example.test/v1"), TimeProvider = new InstantClock() };
        options.WrapHandler = inner =>
        {
            inner.Dispose();
            return handler;
        };
        configure?.Invoke(options);
        return new OpenAiClient(options);
    }

    private sealed class ThrowingHandler(Exception failure) : HttpMessageHandler
    {
        public bool WaitsForCancellation { get; init; }

        public int Requests { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Requests++;
            if (WaitsForCancellation)
                await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await Task.Yield();
            throw failure;
        }
    }
}
