using OpenAi.Batches;
using OpenAi.Chat;
using OpenAi.Testing;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Batches;

public sealed class BatchRunTests : Testing.FakeTest
{
    [Fact]
    public async Task Requests_are_carried_out_and_each_has_its_answer()
    {
        Fake.Chat.When(static request => request.Messages[0].ToString().Contains("bad", StringComparison.Ordinal)).Reply(FakeFault.Error(400, "bad"));
        Fake.Chat.When(static request => request.Messages[0].ToString().Contains("Rome", StringComparison.Ordinal)).Reply("Sunny.");
        var created = new List<Batch>();

        var results = await OpenAi.Batches.RunAsync([Chat("rome", "Rome?"), Chat("bad", "bad"), Chat("more", "Oslo?")], new() { Created = new SynchronousProgress<Batch>(created.Add), Metadata = new Dictionary<string, string> { ["a"] = "b" } })
            .ToDictionaryAsync(static result => result.CustomId);

        Assert.Equal(["bad", "more", "rome"], results.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("Sunny.", results["rome"].GetValue().Text);
        Assert.Equal("bad", Assert.IsType<BadRequestException>(results["bad"].Exception).Code);
        var batch = Assert.Single(Fake.Batches.All);
        Assert.Equal((batch.Id, batch.Id), (Assert.Single(created).Id, results["rome"].BatchId));
        Assert.Equal((3, 2, 1), (batch.RequestCounts?.Total, batch.RequestCounts?.Completed, batch.RequestCounts?.Failed));
        Assert.Equal("b", batch.Metadata?["a"]);
    }

    [Fact]
    public async Task Nothing_is_done_before_the_enumeration_or_for_no_requests()
    {
        var run = OpenAi.Batches.RunAsync([Chat("a")]);
        Assert.Empty(await OpenAi.Batches.RunAsync(Array.Empty<BatchRequest<ChatCompletion>>()).ToListAsync());
        Assert.Empty(Fake.Requests);

        Assert.Single(await run.ToListAsync());
    }

    [Fact]
    public async Task Requests_that_do_not_fit_are_refused_before_the_upload_or_split()
    {
        BatchRequest<ChatCompletion>[] requests = [.. Enumerable.Range(0, 7).Select(static i => Chat($"{i}"))];
        var limits = new BatchFileOptions { MaxRequests = 3 };

        var exception = await Assert.ThrowsAsync<ArgumentException>(async () => await OpenAi.Batches.RunAsync(requests, new() { File = limits }).ToListAsync());
        Assert.Contains("'3' cannot be added to this batch", exception.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentException>(async () => await OpenAi.Batches.RunAsync([Chat("a"), Chat("a")]).ToListAsync());
        Assert.Empty(Fake.Requests);

        var results = await OpenAi.Batches.RunAsync(requests.ToAsyncEnumerable(), new() { File = limits, Splits = true }).ToListAsync();

        Assert.Equal(Enumerable.Range(0, 7).Select(static i => $"{i}"), results.Select(static result => result.CustomId));
        Assert.Equal([3, 3, 1], Fake.Batches.All.Select(static batch => batch.RequestCounts!.Total!.Value));
        Assert.Equal(3, results.Select(static result => result.BatchId).Distinct().Count());
    }

    [Fact]
    public async Task A_request_that_fits_into_no_file_is_refused_even_when_splitting()
    {
        var run = OpenAi.Batches.RunAsync([Chat("a"), Chat("b", new string('x', 1000))], new() { File = new() { MaxBytes = 500 }, Splits = true });

        Assert.Contains("'b'", (await Assert.ThrowsAsync<ArgumentException>(async () => await run.ToListAsync())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interrupted_run_is_taken_up_by_its_id()
    {
        Fake.Batches.PollsUntilDone = 3;
        string? id = null;
        using var stop = new CancellationTokenSource();
        var run = OpenAi.Batches.RunAsync(
            [Chat("a")], new() { Created = new SynchronousProgress<Batch>(batch => id = batch.Id) }, new() { Progress = new SynchronousProgress<Batch>(_ => stop.Cancel()) }, cancellationToken: stop.Token);
        var exception = await Assert.ThrowsAsync<OperationCanceledException>(async () => await run.ToListAsync());
        Assert.Equal(stop.Token, exception.CancellationToken);

        var result = Assert.Single(await OpenAi.Batches.ResumeAsync<ChatCompletion>(id!).ToListAsync());

        Assert.Equal(("a", id), (result.CustomId, result.BatchId));
        Assert.True(result.IsSuccess);
        Assert.Single(Fake.Batches.All);
    }

    [Fact]
    public async Task A_batch_that_was_cancelled_tells_so_for_each_request()
    {
        Fake.Batches.PollsUntilDone = 2;
        var polling = new PollingOptions<Batch> { Progress = new SynchronousProgress<Batch>(batch => { if (batch.Status == BatchStatus.InProgress) OpenAi.Batches.CancelAsync(batch.Id).Wait(); }) };

        var result = Assert.Single(await OpenAi.Batches.RunAsync([Chat("a")], polling: polling).ToListAsync());

        Assert.Equal("batch_cancelled", Assert.IsType<BatchRequestException>(result.Exception).Code);
    }

    [Fact]
    public async Task A_file_that_the_server_refuses_is_told_with_its_lines()
    {
        var file = Fake.Files.Add("a.jsonl", "{\"custom_id\":\"a\"}\nno JSON\n", FilePurpose.Batch);
        var batch = await OpenAi.Batches.CreateAsync(new() { InputFileId = file.Id, Endpoint = BatchEndpoint.ChatCompletions });

        var exception = await Assert.ThrowsAsync<BatchException>(async () => await OpenAi.Batches.ResumeAsync<ChatCompletion>(batch.Id).ToListAsync());

        Assert.Equal([1, 2], exception.Batch.Errors!.Data.Select(static error => error.Line!.Value));
        Assert.Contains("line 2: This line is not parseable", exception.Message, StringComparison.Ordinal);
    }

    /// <summary>Azure processes a file first, and rejects a batch of it before.</summary>
    [Fact]
    public async Task A_file_that_is_not_processed_yet_is_waited_for()
    {
        using var handler = new FakeHandler();
        foreach (var json in (string[])["""{"id":"file-1","status":"pending"}""", """{"id":"file-1","status":"running"}""", """{"id":"file-1","status":"processed"}""", """{"id":"batch_1","status":"validating"}""", """{"id":"batch_1","status":"completed"}"""])
            handler.Then(FakeHandler.Answer(json));
        using var openai = handler.CreateClient(static options => options.TimeProvider = new LeapingTime(TimeSpan.FromMinutes(5)));

        Assert.Empty(await openai.Batches.RunAsync([Chat("a")], requestOptions: new() { IdempotencyKey = "once", ExtraFields = new() { ["newer"] = 7 } }).ToListAsync());

        Assert.Equal(["/v1/files", "/v1/files/file-1", "/v1/files/file-1", "/v1/batches", "/v1/batches/batch_1"], handler.Requests.Select(static request => request.Uri.AbsolutePath));
        JsonAssert.Equal("""{"input_file_id":"file-1","endpoint":"/v1/chat/completions","completion_window":"24h","newer":7}""", handler.Requests[3].Body);
        Assert.All(handler.Requests, static request => Assert.NotEqual("once", request.Header("Idempotency-Key")));
    }

    [Fact]
    public async Task A_batch_is_waited_for_by_the_day()
    {
        using var handler = new FakeHandler { Default = static (_, _) => Task.FromResult(FakeHandler.Answer("""{"id":"batch_1","status":"in_progress"}""")) };
        var time = new LeapingTime(TimeSpan.FromMinutes(5));
        using var openai = handler.CreateClient(options => options.TimeProvider = time);

        var exception = await Assert.ThrowsAsync<ApiTimeoutException>(() => openai.Batches.PollAsync("batch_1"));

        Assert.Equal((TimeoutLimit.Wait, TimeSpan.FromHours(30)), (exception.Limit, exception.Duration));
        Assert.Equal((TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(5)), (time.Waits[0], time.Waits[^1]));
        Assert.InRange(handler.Requests.Count, 300, 400);
    }

    private static BatchRequest<ChatCompletion> Chat(string id, string text = "Hi") => BatchRequest.From(id, new ChatCompletionRequest { Model = "m", Messages = [ChatMessage.User(text)] });
}
