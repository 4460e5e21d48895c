using OpenAi.Audio;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Http;

/// <summary>Text where sound is due is read within the limits of a download, and its failures are those of every other call.</summary>
public class TextForBytesTests
{
    private static readonly SpeechRequest _request = new() { Model = "m", Input = "Hello.", Voice = "alloy" };

    [Fact]
    public async Task Text_that_breaks_off_is_a_failure_of_the_connection()
    {
        using var handler = Answer(new PushedStream("{\"error\":").End(new IOException("reset")));
        using var openai = handler.CreateClient();

        Assert.Equal(1, (await Assert.ThrowsAsync<ApiConnectionException>(() => openai.Audio.Speech.CreateAsync(_request))).Attempts);
    }

    [Fact]
    public async Task Text_that_does_not_end_ends_in_the_idle_limit()
    {
        var (time, limit) = (new FakeTime(), TimeSpan.FromSeconds(7));
        using var handler = Answer(new PushedStream("{\"error\":"));
        using var openai = handler.CreateClient(options => (options.TimeProvider, options.StreamIdleTimeout) = (time, limit));

        var call = openai.Audio.Speech.CreateAsync(_request);
        await time.PendingAsync(limit);
        time.Advance(limit);

        var exception = await Assert.ThrowsAsync<ApiTimeoutException>(() => call.WaitAsync(Patience.Limit));
        Assert.Equal((TimeoutLimit.StreamIdle, limit), (exception.Limit, exception.Duration));
    }

    [Fact]
    public async Task Text_that_does_not_end_ends_in_the_limit_on_the_call()
    {
        var (time, limit) = (new FakeTime(), TimeSpan.FromSeconds(7));
        using var handler = Answer(new PushedStream("{\"error\":"));
        using var openai = handler.CreateClient(options => (options.TimeProvider, options.Timeout) = (time, limit));

        var call = openai.Audio.Speech.CreateAsync(_request);
        await time.PendingAsync(TimeSpan.FromMinutes(2));
        time.Advance(limit);

        Assert.Equal(TimeoutLimit.Call, (await Assert.ThrowsAsync<ApiTimeoutException>(() => call.WaitAsync(Patience.Limit))).Limit);
    }

    [Fact]
    public async Task Text_that_does_not_end_is_given_up_with_the_callers_token()
    {
        var body = new PushedStream("{\"error\":");
        using var stop = new CancellationTokenSource();
        using var handler = Answer(body);
        using var openai = handler.CreateClient();

        var call = openai.Audio.Speech.CreateAsync(_request, cancellationToken: stop.Token);
        await body.DrainedAsync();
        await stop.CancelAsync();

        Assert.Equal(stop.Token, (await Assert.ThrowsAsync<OperationCanceledException>(() => call)).CancellationToken);
    }

    private static FakeHandler Answer(PushedStream body)
    {
        var content = new StreamContent(body);
        content.Headers.ContentType = new("application/json");
        return new FakeHandler().Then(new HttpResponseMessage { Content = content });
    }
}
