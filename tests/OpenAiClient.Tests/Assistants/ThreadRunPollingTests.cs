using System.Net;
using OpenAi.Assistants;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Assistants;

public class ThreadRunPollingTests
{
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(5);

    [Fact]
    public async Task A_run_is_created_and_watched_until_it_is_complete()
    {
        var time = new FakeTime { AutoAdvance = _longest };
        using var handler = Runs("queued", "queued", "in_progress", "completed");
        using var openai = handler.CreateClient(options => options.TimeProvider = time);
        var seen = new List<string>();

        var run = await openai.Assistants.Threads.Runs.CreateAndPollAsync("thread_1", new() { AssistantId = "asst_1" }, new() { Progress = new SynchronousProgress<ThreadRun>(run => seen.Add(run.Status!.Value)) });

        Assert.Same(run, run.EnsureCompleted());
        Assert.Equal(["queued", "in_progress", "completed"], seen);
        Assert.Equal(["POST /v1/threads/thread_1/runs", .. Enumerable.Repeat("GET /v1/threads/thread_1/runs/run_1", 3)], handler.Requests.Select(static sent => $"{sent.Method} {sent.Uri.AbsolutePath}"));
        Assert.All(handler.Requests, static sent => Assert.Equal("assistants=v2", sent.Header("OpenAI-Beta")));
        Assert.Equal([500, 750], Waits(time));
    }

    [Fact]
    public async Task The_waits_grow_from_half_a_second_to_five()
    {
        var time = new FakeTime { AutoAdvance = _longest };
        using var handler = Runs([.. Enumerable.Repeat("in_progress", 8), "completed"]);
        using var openai = handler.CreateClient(options => options.TimeProvider = time);

        await openai.Assistants.Threads.Runs.PollAsync(Running());

        Assert.Equal([500, 750, 1125, 1687, 2531, 3796, 5000, 5000], Waits(time));
    }

    [Fact]
    public async Task The_server_and_before_it_the_caller_say_how_long_to_wait()
    {
        var time = new FakeTime { AutoAdvance = _longest };
        using var handler = new FakeHandler().Then(Answer("in_progress", "1200")).Then(Answer("completed")).Then(Answer("in_progress", "1200")).Then(Answer("completed"));
        using var openai = handler.CreateClient(options => options.TimeProvider = time);

        await openai.Assistants.Threads.Runs.PollAsync(Running());
        await openai.Assistants.Threads.Runs.PollAsync(Running(), polling: new() { Interval = TimeSpan.FromSeconds(2) });

        Assert.Equal([1200, 2000], Waits(time));
    }

    [Theory]
    [InlineData("completed")]
    [InlineData("failed")]
    [InlineData("cancelled")]
    [InlineData("expired")]
    [InlineData("incomplete")]
    [InlineData("requires_action")]
    [InlineData("never_seen_before")]
    public async Task Every_status_that_is_not_known_as_work_ends_the_wait(string status)
    {
        var time = new FakeTime { AutoAdvance = _longest };
        using var handler = Runs("queued", "in_progress", "cancelling", status);
        using var openai = handler.CreateClient(options => options.TimeProvider = time);

        var run = await openai.Assistants.Threads.Runs.PollAsync(Running());

        Assert.Equal(status, run.Status?.Value);
        Assert.Equal(4, handler.Requests.Count);
        Assert.Same(run, await openai.Assistants.Threads.Runs.PollAsync(run));
        Assert.Equal(4, handler.Requests.Count);
    }

    [Fact]
    public async Task A_failed_run_is_returned_and_says_why_when_it_should_be_complete()
    {
        using var handler = FakeHandler.Json("""{"id":"run_1","thread_id":"thread_1","status":"failed","last_error":{"code":"rate_limit_exceeded","message":"You exceeded your quota."}}""");
        using var openai = handler.CreateClient();

        var run = await openai.Assistants.Threads.Runs.PollAsync(Running());

        Assert.Equal(ThreadRunErrorCode.RateLimitExceeded, run.LastError?.Code);
        var exception = Assert.Throws<ThreadRunException>(run.EnsureCompleted);
        Assert.Same(run, exception.Run);
        Assert.Equal("The run run_1 is not completed but failed. rate_limit_exceeded: You exceeded your quota.", exception.Message);
    }

    [Fact]
    public async Task A_wait_without_end_ends_at_its_limit()
    {
        var time = new FakeTime { AutoAdvance = _longest };
        using var handler = Runs();
        handler.Default = static (_, _) => Task.FromResult(Answer("in_progress"));
        using var openai = handler.CreateClient(options => options.TimeProvider = time);

        var exception = await Assert.ThrowsAsync<ApiTimeoutException>(() => openai.Assistants.Threads.Runs.PollAsync(Running(), polling: new() { MaxWait = TimeSpan.FromSeconds(20) }));

        Assert.Equal(TimeoutLimit.Wait, exception.Limit);
        Assert.Equal(TimeSpan.FromSeconds(20), exception.Duration);
        Assert.True(handler.Requests.Count is > 5 and < 12, $"{handler.Requests.Count} requests");
    }

    [Fact]
    public async Task The_callers_token_ends_the_wait()
    {
        var time = new FakeTime { AutoAdvance = _longest };
        using var source = new CancellationTokenSource();
        using var handler = Runs();
        handler.Default = static (_, _) => Task.FromResult(Answer("in_progress"));
        using var openai = handler.CreateClient(options => options.TimeProvider = time);
        var count = 0;
        var progress = new SynchronousProgress<ThreadRun>(_ =>
        {
            if (++count == 3)
                source.Cancel();
        });

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => openai.Assistants.Threads.Runs.PollAsync(
            Running(),
            new() { Progress = progress },
            cancellationToken: source.Token));

        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.Equal(3, handler.Requests.Count);
    }

    [Fact]
    public async Task A_thread_and_its_run_and_the_results_of_functions_can_be_waited_for_too()
    {
        var time = new FakeTime { AutoAdvance = _longest };
        using var handler = Runs("queued", "requires_action", "queued", "completed");
        using var openai = handler.CreateClient(options => options.TimeProvider = time);
        var threads = openai.Assistants.Threads;

        var run = await threads.CreateAndRunAndPollAsync(new() { AssistantId = "asst_1" });
        Assert.Equal(ThreadRunStatus.RequiresAction, run.Status);
        run = await threads.Runs.SubmitToolOutputsAndPollAsync(run.ThreadId, run.Id, new() { ToolOutputs = [new() { ToolCallId = "call_1", Output = "sunny" }] });

        Assert.Equal(ThreadRunStatus.Completed, run.Status);
        Assert.Equal(
            ["POST /v1/threads/runs", "GET /v1/threads/thread_1/runs/run_1", "POST /v1/threads/thread_1/runs/run_1/submit_tool_outputs", "GET /v1/threads/thread_1/runs/run_1"],
            handler.Requests.Select(static sent => $"{sent.Method} {sent.Uri.AbsolutePath}"));
    }

    [Fact]
    public async Task A_wait_that_cannot_be_is_refused_before_anything_runs()
    {
        using var handler = Runs("queued");
        using var openai = handler.CreateClient();
        var threads = openai.Assistants.Threads;
        var never = TimeSpan.Zero;

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => threads.CreateAndRunAndPollAsync(new() { AssistantId = "asst_1" }, polling: new() { Interval = never }));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => threads.Runs.CreateAndPollAsync("thread_1", new() { AssistantId = "asst_1" }, polling: new() { MaxWait = never }));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => threads.Runs.SubmitToolOutputsAndPollAsync("thread_1", "run_1", new() { ToolOutputs = [] }, polling: new() { Interval = never }));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => threads.Runs.PollAsync(Running() with { Status = ThreadRunStatus.Completed }, polling: new() { MaxWait = never }));

        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task The_key_and_the_extra_fields_of_a_run_are_not_those_of_the_questions_after_it()
    {
        var time = new FakeTime { AutoAdvance = _longest };
        using var handler = Runs("queued", "completed");
        using var openai = handler.CreateClient(options => options.TimeProvider = time);
        var options = new RequestOptions { IdempotencyKey = "once", ExtraFields = new() { ["x"] = 1 } };

        await openai.Assistants.Threads.Runs.CreateAndPollAsync("thread_1", new() { AssistantId = "asst_1" }, requestOptions: options);

        Assert.Equal("once", handler.Requests[0].Header("Idempotency-Key"));
        Assert.Null(handler.Requests[1].Header("Idempotency-Key"));
    }

    private static ThreadRun Running() => new() { Id = "run_1", ThreadId = "thread_1", Status = ThreadRunStatus.Queued };

    private static IEnumerable<double> Waits(FakeTime time) => time.Waits.Where(static wait => wait <= _longest && wait > TimeSpan.Zero).Select(static wait => wait.TotalMilliseconds);

    private static FakeHandler Runs(params string[] statuses)
    {
        var handler = new FakeHandler();
        foreach (var status in statuses)
            handler.Then(Answer(status));
        return handler;
    }

    private static HttpResponseMessage Answer(string status, string? pollAfter = null)
    {
        var response = FakeHandler.Answer($$"""{"id":"run_1","object":"thread.run","thread_id":"thread_1","status":"{{status}}"}""", HttpStatusCode.OK);
        if (pollAfter is not null)
            response.Headers.Add("openai-poll-after-ms", pollAfter);
        return response;
    }
}
