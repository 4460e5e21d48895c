using System.Net;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Http;

/// <summary>However a call ends, it leaves no timer, no open body and no registration with its caller's token.</summary>
[Collection(nameof(Alone))]
public class CallEndTests
{
    private readonly CountingTime _time = new(new InstantClock());

    public static TheoryData<string> Ends => [.. _ends.Keys];

    private static readonly Dictionary<string, Func<OpenAiClient, FakeHandler, PushedStream, Task>> _ends = new()
    {
        ["an answer"] = static async (openai, handler, body) =>
        {
            handler.Then(Answer(body.Push("{}").End()));
            await openai.PostAsync();
        },
        ["an answer after failures"] = static async (openai, handler, body) =>
        {
            handler.Then(Failure()).Then(new HttpRequestException("reset")).Then(Answer(body.Push("{}").End()));
            Assert.Equal(3, (await openai.PostAsync()).ResponseInfo!.Attempts);
        },
        ["a refusal"] = static async (openai, handler, body) =>
        {
            handler.Then(Answer(body.Push("{}").End(), HttpStatusCode.NotFound));
            await Assert.ThrowsAsync<NotFoundException>(() => openai.PostAsync());
        },
        ["the last failure"] = static async (openai, handler, body) =>
        {
            handler.Then(Failure()).Then(Failure()).Then(Failure()).Then(Answer(body.Push("{}").End(), HttpStatusCode.BadGateway));
            Assert.Equal(4, (await Assert.ThrowsAsync<ServerException>(() => openai.PostAsync())).Attempts);
        },
        ["an answer that cannot be read"] = static async (openai, handler, body) =>
        {
            handler.Then(Answer(body.Push("<html>").End()));
            await Assert.ThrowsAsync<InvalidResponseException>(() => openai.PostAsync());
        },
        ["a cancelled body"] = static async (openai, handler, body) =>
        {
            using var stop = new CancellationTokenSource();
            handler.Then(Answer(body.Push("{")));
            var call = openai.PostAsync(cancellationToken: stop.Token);
            await stop.CancelAsync();
            await Assert.ThrowsAsync<OperationCanceledException>(() => call);
        },
        ["a stream read to its end"] = static async (openai, handler, body) =>
        {
            handler.Then(Failure()).Then(Answer(body.Push("data: 1\n\ndata: [DONE]\n\n")));
            Assert.Equal(["1"], await openai.StreamAsync().ReadAllAsync());
        },
        ["a stream left early"] = static async (openai, handler, body) =>
        {
            handler.Then(Answer(body.Push("data: 1\n\n")));
            await foreach (var item in openai.StreamAsync())
                break;
        },
        ["a stream cancelled"] = static async (openai, handler, body) =>
        {
            using var stop = new CancellationTokenSource();
            handler.Then(Answer(body.Push("data: 1\n\n")));
            await Assert.ThrowsAsync<OperationCanceledException>(async () =>
            {
                await foreach (var item in openai.StreamAsync().WithCancellation(stop.Token))
                    await stop.CancelAsync();
            });
        },
        ["a stream refused"] = static async (openai, handler, body) =>
        {
            handler.Then(Answer(body.Push("{}").End(), HttpStatusCode.NotFound));
            await Assert.ThrowsAsync<NotFoundException>(() => openai.StreamAsync().ReadAllAsync());
        },
        ["a stream that fails in its retry"] = static async (openai, handler, body) =>
        {
            handler.Then(Failure()).Then(Answer(body.Push("{}").End(), HttpStatusCode.NotFound));
            Assert.Equal(2, (await Assert.ThrowsAsync<NotFoundException>(() => openai.StreamAsync().ReadAllAsync())).Attempts);
        },
        ["a stream cancelled in its retry"] = static async (openai, handler, body) =>
        {
            using var stop = new CancellationTokenSource();
            handler.Then(Failure()).Then((_, _) =>
            {
                stop.Cancel();
                return Task.FromResult(Answer(body.Push("data: 1\n\n")));
            });
            await Assert.ThrowsAsync<OperationCanceledException>(() => openai.StreamAsync(cancellationToken: stop.Token).ReadAllAsync());
        },
        ["a download"] = static async (openai, handler, body) =>
        {
            handler.Then(Failure()).Then(Answer(body.Push("abc").End()));
            await using var download = await openai.DownloadAsync();
            Assert.Equal("abc"u8.ToArray(), await download.ReadAsBytesAsync());
        },
        ["a download that is not read"] = static async (openai, handler, body) =>
        {
            handler.Then(Answer(body.Push("abc")));
            (await openai.DownloadAsync()).Dispose();
        },
        ["a download refused in its retry"] = static async (openai, handler, body) =>
        {
            handler.Then(Failure()).Then(Answer(body.Push("{}").End(), HttpStatusCode.NotFound));
            await Assert.ThrowsAsync<NotFoundException>(() => openai.DownloadAsync());
        },
    };

    [Theory]
    [MemberData(nameof(Ends))]
    public async Task A_call_leaves_no_timer_and_no_registration_however_it_ends(string end)
    {
        var body = new PushedStream();
        using var handler = new FakeHandler();
        using var openai = handler.CreateClient(options => (options.MaxRetries, options.TimeProvider, options.Timeout) = (3, _time, TimeSpan.FromHours(1)));

        await _ends[end](openai, handler, body).WaitAsync(Patience.Limit);

        Assert.True(body.Disposed);
        await AssertNoTimerAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_token_that_outlives_its_calls_remembers_none_of_them(bool limited)
    {
        const int Count = 5_000;
        var calls = 0;
        using var forever = new CancellationTokenSource();
        using var handler = new FakeHandler { Default = (_, _) => Task.FromResult(FakeHandler.Answer("{}", ++calls % 2 == 0 ? HttpStatusCode.OK : HttpStatusCode.InternalServerError)) };
        using var openai = handler.CreateClient(options => (options.MaxRetries, options.TimeProvider, options.Timeout) = (1, _time, limited ? TimeSpan.FromHours(1) : null));
        await CallAsync(1000);

        var levels = await Resources.LevelsAsync(rounds: 3, () => CallAsync(Count));

        // A registration with a token needs more bytes than these levels may rise for each call.
        Resources.AssertLevel(levels, Count);
        await AssertNoTimerAsync();

        async Task CallAsync(int count)
        {
            for (var i = 0; i < count; i++)
            {
                await openai.PostAsync(cancellationToken: forever.Token);
                handler.Requests.Clear();
            }
        }
    }

    private async Task AssertNoTimerAsync()
    {
        // A completed wait disposes its timer after resuming its awaiter, which is this test.
        await Task.Yield();
        Assert.True(SpinWait.SpinUntil(() => _time.Open == 0, Patience.Limit), $"{_time.Open} timers were left.");
    }

    private static HttpResponseMessage Answer(PushedStream body, HttpStatusCode status = HttpStatusCode.OK) => new(status) { Content = new StreamContent(body) };

    private static HttpResponseMessage Failure() => FakeHandler.Answer("{}", HttpStatusCode.InternalServerError);
}
