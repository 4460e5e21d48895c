using System.Net;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Http;

public class RetryAttemptTests
{
    private static readonly TimeSpan _backOff = TimeSpan.FromSeconds(0.5);

    [Fact]
    public async Task Connection_failures_are_retried_and_told_in_the_end()
    {
        using var handler = new FakeHandler { Default = (_, _) => Task.FromException<HttpResponseMessage>(new HttpRequestException("refused")) };
        using var openai = Instant(handler);

        var exception = await Assert.ThrowsAsync<ApiConnectionException>(() => openai.PostAsync());

        Assert.Equal(4, exception.Attempts);
        Assert.Equal(4, handler.Requests.Count);
        Assert.IsType<HttpRequestException>(exception.InnerException);
    }

    [Fact]
    public async Task A_certificate_that_is_not_trusted_is_not_tried_again_and_a_handshake_that_was_cut_is()
    {
        foreach (var (cause, attempts) in ((Exception, int)[])[(new System.Security.Authentication.AuthenticationException("untrusted root"), 1), (new IOException("cut"), 4)])
        {
            var failure = new HttpRequestException(HttpRequestError.SecureConnectionError, "The SSL connection could not be established", cause);
            using var handler = new FakeHandler { Default = (_, _) => Task.FromException<HttpResponseMessage>(failure) };
            using var openai = Instant(handler);

            Assert.Equal(attempts, (await Assert.ThrowsAsync<ApiConnectionException>(() => openai.PostAsync())).Attempts);
        }
    }

    [Fact]
    public async Task Each_attempt_has_a_message_a_body_and_a_key_of_its_own()
    {
        var messages = new List<HttpRequestMessage>();
        var contents = new List<HttpContent?>();
        var keys = 0;
        using var handler = new FakeHandler
        {
            Default = (request, _) =>
            {
                messages.Add(request);
                contents.Add(request.Content);
                return Task.FromResult(FakeHandler.Answer("{}", HttpStatusCode.InternalServerError));
            },
        };
        using var openai = Instant(handler, options => options.ApiKeyProvider = _ => new ValueTask<string>($"key-{++keys}"));

        await Assert.ThrowsAsync<ServerException>(() => openai.PostAsync(new() { IdempotencyKey = "same" }));

        Assert.Equal(4, messages.Distinct().Count());
        Assert.Equal(4, contents.Distinct().Count());
        Assert.All(handler.Requests, request => Assert.Equal("{}", request.Body));
        Assert.All(handler.Requests, request => Assert.Equal("same", request.Header("Idempotency-Key")));
        Assert.Equal(["Bearer key-1", "Bearer key-2", "Bearer key-3", "Bearer key-4"], handler.Requests.Select(request => request.Header("Authorization")));
    }

    [Fact]
    public async Task A_key_providers_exception_reaches_the_caller_unchanged_and_is_not_retried()
    {
        foreach (var failure in (Exception[])[new HttpRequestException("token server"), new OperationCanceledException("its own"), new OpenAiException("another client")])
        {
            var asked = 0;
            using var handler = new FakeHandler();
            using var openai = Instant(handler, options => options.ApiKeyProvider = _ => { asked++; throw failure; });

            Assert.Same(failure, await Assert.ThrowsAnyAsync<Exception>(() => openai.PostAsync()));
            Assert.Equal(1, asked);
        }
    }

    [Fact]
    public async Task A_key_provider_that_fails_as_the_network_does_is_not_asked_again()
    {
        using var down = new FakeHandler { Default = (_, _) => Task.FromException<HttpResponseMessage>(new HttpRequestException("down")) };
        using var tokens = down.CreateClient();
        using var handler = new FakeHandler();
        using var openai = Instant(handler, options => options.ApiKeyProvider = async token => (await tokens.PostAsync(cancellationToken: token)).ToString());

        await Assert.ThrowsAsync<ApiConnectionException>(() => openai.PostAsync());

        Assert.Single(down.Requests);
    }

    [Fact]
    public async Task The_wait_before_a_retry_obeys_the_token()
    {
        var time = new FakeTime();
        using var handler = new FakeHandler { Default = (_, _) => Task.FromResult(FakeHandler.Answer("{}", HttpStatusCode.InternalServerError)) };
        using var openai = handler.CreateClient(options => (options.MaxRetries, options.TimeProvider, options.Randomizer) = (3, time, () => 1));
        using var stop = new CancellationTokenSource();

        var call = openai.PostAsync(cancellationToken: stop.Token);
        await time.PendingAsync(_backOff);
        await stop.CancelAsync();

        var exception = await Assert.ThrowsAsync<OperationCanceledException>(() => call);
        Assert.Equal(stop.Token, exception.CancellationToken);
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task The_wait_before_a_retry_obeys_the_limit_on_the_call_and_tells_why_there_was_a_wait()
    {
        var time = new FakeTime();
        using var handler = new FakeHandler { Default = (_, _) => Task.FromResult(FakeHandler.Answer("{}", HttpStatusCode.InternalServerError)) };
        using var openai = handler.CreateClient(options => (options.MaxRetries, options.TimeProvider, options.Randomizer) = (3, time, () => 1));

        var call = openai.PostAsync(new() { Timeout = TimeSpan.FromSeconds(0.4) });
        await time.PendingAsync(_backOff);
        time.Advance(TimeSpan.FromSeconds(0.4));

        var exception = await Assert.ThrowsAsync<ApiTimeoutException>(() => call);
        Assert.Equal(TimeoutLimit.Call, exception.Limit);
        Assert.Equal(1, exception.Attempts);
        Assert.IsType<ServerException>(exception.InnerException);
    }

    private static OpenAiClient Instant(FakeHandler handler, Action<OpenAiClientOptions>? configure = null) => handler.CreateClient(options =>
    {
        options.MaxRetries = 3;
        options.TimeProvider = new FakeTime { AutoAdvance = TimeSpan.FromMinutes(1) };
        configure?.Invoke(options);
    });
}
