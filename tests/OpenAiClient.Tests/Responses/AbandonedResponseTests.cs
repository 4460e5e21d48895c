using OpenAi.Responses;
using OpenAi.Testing;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Responses;

/// <summary>A background response is cancelled when its caller stops waiting, if the caller requests that.</summary>
public class AbandonedResponseTests
{
    private static readonly ResponseRequest _request = new() { Model = "m", Input = "Work.", Background = true };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_wait_that_is_cancelled_cancels_on_the_server_when_asked(bool cancels)
    {
        using var handler = new FakeHandler { Default = static (_, _) => Task.FromResult(FakeHandler.Answer("""{"id":"resp_1","status":"in_progress","output":[]}""")) };
        using var openai = handler.CreateClient();
        using var stop = new CancellationTokenSource();
        var polling = new PollingOptions<Response> { Progress = new Stopper(stop) };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            openai.Responses.CreateAndPollAsync(_request, polling, new() { CancelsAbandonedResponse = cancels, IdempotencyKey = "k" }, stop.Token));

        var last = handler.Requests[^1];
        Assert.Equal(cancels ? 3 : 2, handler.Requests.Count);
        Assert.Equal(cancels, last.Uri!.AbsolutePath.EndsWith("/responses/resp_1/cancel", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_server_that_will_not_cancel_changes_nothing_for_the_caller()
    {
        using var handler = new FakeHandler
        {
            Default = static (request, _) => Task.FromResult(request.RequestUri!.AbsolutePath.EndsWith("/cancel", StringComparison.Ordinal)
                ? FakeHandler.Answer("{}", System.Net.HttpStatusCode.BadRequest)
                : FakeHandler.Answer("""{"id":"resp_1","status":"in_progress","output":[]}""")),
        };
        using var openai = handler.CreateClient();
        using var stop = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => openai.Responses.PollAsync(
            new() { Id = "resp_1", Status = ResponseStatus.Queued }, new() { Progress = new Stopper(stop) }, new() { CancelsAbandonedResponse = true }, stop.Token));
    }

    [Theory]
    [InlineData(true, true, 1)]
    [InlineData(true, false, 0)]
    [InlineData(false, true, 0)]
    public async Task A_stream_that_is_left_early_cancels_on_the_server_when_asked(bool cancels, bool early, int cancellations)
    {
        await using var fake = FakeOpenAi.Start();
        using var openai = fake.CreateClient();
        fake.Responses.Reply("Once upon a time.");

        await foreach (var item in openai.Responses.StreamAsync(_request with { Model = "gpt-4o" }, new() { CancelsAbandonedResponse = cancels }))
        {
            if (early && item is ResponseTextDeltaEvent)
                break;
        }

        Assert.Equal(cancellations, fake.Requests.Count(static request => request.Path.EndsWith("/cancel", StringComparison.Ordinal)));
    }

    private sealed class Stopper(CancellationTokenSource stop) : IProgress<Response>
    {
        public void Report(Response value) => stop.Cancel();
    }
}
