using OpenAi.Tests.Support;

namespace OpenAi.Tests.Http;

/// <summary>A key provider that ignores its token does not block the cancellation of a call.</summary>
public class KeyProviderTests
{
    private readonly TaskCompletionSource<string> _key = new();
    private readonly FakeTime _time = new();

    [Fact]
    public async Task The_timeout_of_the_call_ends_the_wait_for_a_key_provider_that_ignores_its_token()
    {
        using var handler = new FakeHandler();
        using var openai = Client(handler);

        var call = openai.PostAsync(new() { Timeout = TimeSpan.FromSeconds(1) });
        await _time.PendingAsync(TimeSpan.FromSeconds(1));
        _time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(TimeoutLimit.Call, (await Assert.ThrowsAsync<ApiTimeoutException>(() => call)).Limit);
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task The_attempt_timeout_ends_the_wait_for_a_key_provider_that_ignores_its_token()
    {
        using var handler = new FakeHandler();
        using var openai = Client(handler);

        var call = openai.PostAsync(new() { AttemptTimeout = TimeSpan.FromSeconds(2) });
        await _time.PendingAsync(TimeSpan.FromSeconds(2));
        _time.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal(TimeoutLimit.Attempt, (await Assert.ThrowsAsync<ApiTimeoutException>(() => call)).Limit);
    }

    [Fact]
    public async Task The_callers_token_ends_the_wait_for_a_key_provider_whose_later_failure_is_observed()
    {
        using var stop = new CancellationTokenSource();
        using var handler = new FakeHandler();
        using var openai = Client(handler);

        var call = openai.PostAsync(cancellationToken: stop.Token);
        await stop.CancelAsync();

        Assert.Equal(stop.Token, (await Assert.ThrowsAsync<OperationCanceledException>(() => call)).CancellationToken);
        _key.SetException(new InvalidOperationException("too late"));
        // Observed, so that the scheduler does not report it.
        Assert.True(_key.Task.IsFaulted);
    }

    private OpenAiClient Client(FakeHandler handler) =>
        handler.CreateClient(options => (options.TimeProvider, options.ApiKeyProvider) = (_time, _ => new ValueTask<string>(_key.Task)));
}
