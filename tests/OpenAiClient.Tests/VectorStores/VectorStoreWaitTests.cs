using System.Net;
using OpenAi.Tests.Support;
using OpenAi.VectorStores;

namespace OpenAi.Tests.VectorStores;

public class VectorStoreWaitTests
{
    [Fact]
    public async Task A_file_is_created_and_asked_for_until_it_is_done()
    {
        using var handler = new FakeHandler();
        foreach (var status in (string[])["in_progress", "in_progress", "queued", "completed"])
            handler.Then(FakeHandler.Answer(VectorStoreSamples.FileWithStatus(status)));
        var time = new LeapingTime(TimeSpan.FromMinutes(1));
        using var openai = handler.CreateClient(options => options.TimeProvider = time);
        var options = new RequestOptions { IdempotencyKey = "once", ExtraFields = new() { ["newer"] = 7 } };

        var file = await openai.VectorStores.Files.CreateAndPollAsync("vs_1", new() { FileId = "file-1" }, requestOptions: options);

        Assert.Equal(VectorStoreFileStatus.Completed, file.Status);
        Assert.Equal([1, 1.5], time.Waits.Select(static wait => wait.TotalSeconds));
        Assert.Equal("""{"file_id":"file-1","newer":7}""", handler.Requests[0].Body);
        Assert.Equal("once", handler.Requests[0].Header("Idempotency-Key"));
        Assert.All(handler.Requests, static request => Assert.Equal("assistants=v2", request.Header("OpenAI-Beta")));
        Assert.All(handler.Requests.Skip(1), static request => Assert.Equal("/v1/vector_stores/vs_1/files/file-1", request.Uri.AbsolutePath));
        Assert.All(handler.Requests.Skip(1), static request => Assert.NotEqual("once", request.Header("Idempotency-Key")));
    }

    [Theory]
    [InlineData("completed")]
    [InlineData("failed")]
    [InlineData("cancelled")]
    [InlineData("")]
    public async Task A_batch_is_done_when_it_says_so_and_the_servers_wish_is_heard(string last)
    {
        using var handler = FakeHandler.Json(VectorStoreSamples.BatchWithStatus("in_progress"));
        var asked = FakeHandler.Answer(VectorStoreSamples.BatchWithStatus("in_progress"));
        asked.Headers.Add("openai-poll-after-ms", "250");
        handler.Then(asked).Then(FakeHandler.Answer(VectorStoreSamples.BatchWithStatus(last)));
        var time = new LeapingTime(TimeSpan.FromMinutes(1));
        using var openai = handler.CreateClient(options => options.TimeProvider = time);

        var batch = await openai.VectorStores.FileBatches.CreateAndPollAsync("vs_1", new() { FileIds = ["file-1"] });

        Assert.Equal(last, batch.Status?.Value);
        Assert.Equal([0.25], time.Waits.Select(static wait => wait.TotalSeconds));
        Assert.Equal("/v1/vector_stores/vs_1/file_batches/vsfb_1", handler.Requests[^1].Uri.AbsolutePath);
    }

    [Fact]
    public async Task A_wait_ends_at_its_limit()
    {
        using var handler = new FakeHandler { Default = static (_, _) => Task.FromResult(FakeHandler.Answer(VectorStoreSamples.FileWithStatus("in_progress"))) };
        using var openai = handler.CreateClient(options => options.TimeProvider = new LeapingTime(TimeSpan.FromMinutes(1)));

        var exception = await Assert.ThrowsAsync<ApiTimeoutException>(
            () => openai.VectorStores.Files.PollAsync("vs_1", "file-1", new() { Interval = TimeSpan.FromSeconds(5), MaxWait = TimeSpan.FromMinutes(2) }));

        Assert.Equal((TimeoutLimit.Wait, TimeSpan.FromMinutes(2)), (exception.Limit, exception.Duration));
    }

    [Fact]
    public async Task A_wait_ends_with_its_callers_token()
    {
        using var source = new CancellationTokenSource();
        using var handler = new FakeHandler { Default = (_, _) => { source.CancelAfter(20); return Task.FromResult(FakeHandler.Answer(VectorStoreSamples.BatchWithStatus("in_progress"))); } };
        using var openai = handler.CreateClient(options => options.TimeProvider = new LeapingTime(TimeSpan.Zero));

        var exception = await Assert.ThrowsAsync<OperationCanceledException>(
            () => openai.VectorStores.FileBatches.PollAsync("vs_1", "vsfb_1", cancellationToken: source.Token));

        Assert.Equal(source.Token, exception.CancellationToken);
    }

    [Fact]
    public async Task A_failure_to_create_is_told_and_nothing_is_asked()
    {
        using var handler = FakeHandler.Json("{}", HttpStatusCode.NotFound);
        using var openai = handler.CreateClient();

        await Assert.ThrowsAsync<NotFoundException>(() => openai.VectorStores.FileBatches.CreateAndPollAsync("vs_1", new() { FileIds = ["file-1"] }));

        Assert.Single(handler.Requests);
    }
}
