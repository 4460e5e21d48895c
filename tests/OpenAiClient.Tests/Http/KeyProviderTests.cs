using OpenAi.Tests.Support;

namespace OpenAi.Tests.Http;

/// <summary>A key provider that ignores its token holds no call.</summary>
public class KeyProviderTests
{
    private readonly TaskCompletionSource<string> _key = new();
    private readonly FakeTime _time = new();

    [Fact]
    public async Task The_limit_on_the_call_does_not_wait_for_it()
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
    public async Task Nor_does_the_limit_on_the_attempt()
    {
        using var handler = new FakeHandler();
        using var openai = Client(handler);

        var call = openai.PostAsync(new() { AttemptTimeout = TimeSpan.FromSeconds(2) });
        await _time.PendingAsync(TimeSpan.FromSeconds(2));
        _time.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal(TimeoutLimit.Attempt, (await Assert.ThrowsAsync<ApiTimeoutException>(() => call)).Limit);
    }

    [Fact]
    public async Task Nor_does_the_callers_token_and_what_comes_of_it_later_is_nobodys()
    {
        using var stop = new CancellationTokenSource();
        using var handler = new FakeHandler();
        using var openai = Client(handler);

        var call = openai.PostAsync(cancellationToken: stop.Token);
        await stop.CancelAsync();

        Assert.Equal(stop.Token, (await Assert.ThrowsAsync<OperationCanceledException>(() => call)).CancellationToken);
        _key.SetException(new InvalidOperationException("too late"));
        // Observed, so that no event of the scheduler reports it.
        Assert.True(_key.Task.IsFaulted);
    }

    private OpenAiClient Client(FakeHandler handler) =>
        handler.CreateClient(options => (options.TimeProvider, options.ApiKeyProvider) = (_time, _ => new ValueTask<string>(_key.Task)));
}
