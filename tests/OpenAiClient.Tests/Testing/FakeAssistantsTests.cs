using OpenAi.Assistants;
using OpenAi.Testing;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Testing;

public sealed class FakeAssistantsTests : IAsyncDisposable
{
    private static readonly TimeSpan _soon = TimeSpan.FromMilliseconds(1);

    private readonly FakeOpenAi _fake = FakeOpenAi.Start();
    private readonly OpenAiClient _openai;

    public FakeAssistantsTests() => _openai = _fake.CreateClient(options => options.MaxRetries = 0);

    private ThreadsClient Threads => _openai.Assistants.Threads;

    public async ValueTask DisposeAsync()
    {
        _openai.Dispose();
        await _fake.DisposeAsync();
    }

    [Fact]
    public async Task A_run_goes_from_queued_through_in_progress_to_completed()
    {
        var (assistant, thread) = await BeginAsync("Is this code good?");
        _fake.Assistants.Reply("It is.");
        var seen = new List<ThreadRunStatus?>();

        var run = await Threads.Runs.CreateAsync(thread.Id, new() { AssistantId = assistant.Id });
        var done = await Threads.Runs.PollAsync(run, new() { Progress = new SynchronousProgress<ThreadRun>(current => seen.Add(current.Status)) });

        Assert.Equal(ThreadRunStatus.Queued, run.Status);
        Assert.Equal([ThreadRunStatus.InProgress, ThreadRunStatus.Completed], seen);
        Assert.Equal((5L, 2L, 7L), (done.Usage!.PromptTokens, done.Usage.CompletionTokens, done.Usage.TotalTokens));
        Assert.Equal("It is.", (await Threads.Messages.GetAnswerAsync(thread.Id, run.Id)).Text);
        Assert.NotNull(done.CompletedAt);
        Assert.Null(done.ExpiresAt);
        Assert.Null(done.ExtraFields);
        Assert.Equal("5", run.ResponseInfo!.Header("openai-poll-after-ms"));
        var step = Assert.Single(await Threads.Runs.Steps.ListAsync(thread.Id, run.Id).ToListAsync());
        var details = Assert.IsType<ThreadMessageCreationDetails>(step.StepDetails);
        Assert.Equal(_fake.Assistants.MessagesOf(thread.Id)[^1].Id, details.MessageCreation.MessageId);
        Assert.Equal((ThreadRunStepStatus.Completed, done.Usage), (step.Status!.Value, step.Usage));
    }

    [Fact]
    public async Task A_run_asks_for_functions_and_goes_on_with_their_outputs()
    {
        var (assistant, thread) = await BeginAsync("How is the weather?");
        _fake.Assistants.CallFunctions([("weather", """{"city":"Rome"}"""), ("weather", """{"city":"Oslo"}""")]).Reply("Sunny here, snow there.");

        var run = await Threads.Runs.CreateAndPollAsync(thread.Id, new() { AssistantId = assistant.Id });
        var calls = run.RequiredAction!.SubmitToolOutputs.ToolCalls;
        var outputs = calls.Select(call => new ThreadToolOutput { ToolCallId = call.Id, Output = "out of " + call.Function.Arguments }).Reverse().ToList();
        var done = await Threads.Runs.SubmitToolOutputsAndPollAsync(thread.Id, run.Id, new() { ToolOutputs = outputs });

        Assert.Equal(ThreadRunStatus.RequiresAction, run.Status);
        Assert.Equal(["""{"city":"Rome"}""", """{"city":"Oslo"}"""], calls.Select(call => call.Function.Arguments));
        Assert.Equal(ThreadRunStatus.Completed, done.Status);
        Assert.Null(done.RequiredAction);
        var steps = await Threads.Runs.Steps.ListAsync(thread.Id, run.Id, new() { Order = ListOrder.Ascending }).ToListAsync();
        var called = Assert.IsType<ThreadToolCallsDetails>(steps[0].StepDetails).ToolCalls.Cast<ThreadFunctionCall>();
        Assert.Equal(["""out of {"city":"Rome"}""", """out of {"city":"Oslo"}"""], called.Select(call => call.Function.Output));
        Assert.Equal(done.Usage!.TotalTokens, steps.Sum(step => step.Usage!.TotalTokens));
        Assert.Equal("Sunny here, snow there.", (await Threads.Messages.GetAnswerAsync(thread.Id, run.Id)).Text);
    }

    [Fact]
    public async Task Wrong_tool_outputs_are_refused_and_the_run_still_waits()
    {
        var (assistant, thread) = await BeginAsync("How is the weather?");
        _fake.Assistants.CallFunctions([("a", "{}"), ("b", "{}")]);
        var run = await Threads.Runs.CreateAndPollAsync(thread.Id, new() { AssistantId = assistant.Id });
        var ids = run.RequiredAction!.SubmitToolOutputs.ToolCalls.Select(call => call.Id).ToArray();

        var missing = await SubmitAsync(ids[0]);
        var unknown = await SubmitAsync(ids[0], ids[1], "call_x");
        var twice = await SubmitAsync(ids[0], ids[0], ids[1]);

        Assert.Contains(ids[1], missing.Message, StringComparison.Ordinal);
        Assert.Contains("call_x", unknown.Message, StringComparison.Ordinal);
        Assert.Contains("has two outputs", twice.Message, StringComparison.Ordinal);
        Assert.Equal(ThreadRunStatus.RequiresAction, (await Threads.Runs.GetAsync(thread.Id, run.Id)).Status);

        Task<BadRequestException> SubmitAsync(params string[] answered) => Assert.ThrowsAsync<BadRequestException>(() =>
            Threads.Runs.SubmitToolOutputsAsync(thread.Id, run.Id, new() { ToolOutputs = [.. answered.Select(id => new ThreadToolOutput { ToolCallId = id, Output = "" })] }));
    }

    [Fact]
    public async Task An_active_run_locks_its_thread()
    {
        var (assistant, thread) = await BeginAsync("Hello");
        var run = await Threads.Runs.CreateAsync(thread.Id, new() { AssistantId = assistant.Id });

        var message = await Assert.ThrowsAsync<BadRequestException>(() => Threads.Messages.CreateAsync(thread.Id, ThreadMessageRequest.User("More")));
        var other = await Assert.ThrowsAsync<BadRequestException>(() => Threads.Runs.CreateAsync(thread.Id, new() { AssistantId = assistant.Id }));
        await Threads.Runs.PollAsync(run);
        await Threads.Messages.CreateAsync(thread.Id, ThreadMessageRequest.User("More"));

        Assert.Contains(run.Id, message.Message, StringComparison.Ordinal);
        Assert.Contains(run.Id, other.Message, StringComparison.Ordinal);
        Assert.Equal(3, _fake.Assistants.MessagesOf(thread.Id).Count);
    }

    [Fact]
    public async Task A_run_fails_is_cut_or_expires_as_it_is_told()
    {
        var (assistant, thread) = await BeginAsync("Hello");
        _fake.Assistants
            .FailRun(ThreadRunErrorCode.RateLimitExceeded, "No tokens left.")
            .CutRun(ThreadRunIncompleteReason.MaxCompletionTokens, "I was just ab")
            .ExpireRun();

        var failed = await RunAsync(thread, assistant);
        var cut = await RunAsync(thread, assistant);
        var expired = await RunAsync(thread, assistant);

        Assert.Equal(("failed", "rate_limit_exceeded", "No tokens left."), (failed.Status?.Value, failed.LastError?.Code?.Value, failed.LastError?.Message));
        Assert.NotNull(failed.FailedAt);
        Assert.Equal(("incomplete", "max_completion_tokens"), (cut.Status?.Value, cut.IncompleteDetails?.Reason?.Value));
        Assert.Equal("expired", expired.Status?.Value);
        var message = _fake.Assistants.MessagesOf(thread.Id)[^1];
        Assert.Equal((ThreadMessageStatus.Incomplete, "I was just ab"), (message.Status!.Value, message.Text));
    }

    [Fact]
    public async Task A_run_can_be_cancelled_until_it_ends()
    {
        var (assistant, thread) = await BeginAsync("Hello");
        var run = await Threads.Runs.CreateAsync(thread.Id, new() { AssistantId = assistant.Id });

        var cancelling = await Threads.Runs.CancelAsync(thread.Id, run.Id);
        var cancelled = await Threads.Runs.PollAsync(cancelling);
        var again = await Assert.ThrowsAsync<BadRequestException>(() => Threads.Runs.CancelAsync(thread.Id, run.Id));

        Assert.Equal((ThreadRunStatus.Cancelling, ThreadRunStatus.Cancelled), (cancelling.Status!.Value, cancelled.Status!.Value));
        Assert.NotNull(cancelled.CancelledAt);
        Assert.Contains("'cancelled'", again.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_step_time_runs_move_by_the_clock_alone()
    {
        var time = new FakeTime();
        _fake.TimeProvider = time;
        _fake.Assistants.StepTime = TimeSpan.FromSeconds(2);
        var (assistant, thread) = await BeginAsync("Hello");
        var run = await Threads.Runs.CreateAsync(thread.Id, new() { AssistantId = assistant.Id });

        Assert.Equal("queued", await StatusAsync());
        time.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal("in_progress", await StatusAsync());
        Assert.Equal("in_progress", await StatusAsync());
        time.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(2, (await Threads.Messages.ListAsync(thread.Id).ToListAsync()).Count);
        Assert.Equal("completed", await StatusAsync());

        async Task<string?> StatusAsync() => (await Threads.Runs.GetAsync(thread.Id, run.Id)).Status?.Value;
    }

    [Fact]
    public async Task A_run_that_nobody_answers_expires_after_ten_minutes()
    {
        var time = new FakeTime();
        _fake.TimeProvider = time;
        var (assistant, thread) = await BeginAsync("Hello");
        _fake.Assistants.CallFunction("f");
        var run = await Threads.Runs.CreateAsync(thread.Id, new() { AssistantId = assistant.Id });
        await Threads.Runs.GetAsync(thread.Id, run.Id);
        await Threads.Runs.GetAsync(thread.Id, run.Id);

        time.Advance(TimeSpan.FromMinutes(10));

        Assert.Equal(ThreadRunStatus.Expired, (await Threads.Runs.GetAsync(thread.Id, run.Id)).Status);
        Assert.Equal(ThreadRunStepStatus.Expired, Assert.Single(_fake.Assistants.StepsOf(thread.Id)).Status);
    }

    [Fact]
    public async Task Replies_can_be_for_some_runs_only()
    {
        var (assistant, rome) = await BeginAsync("Tell me about Rome");
        var (_, oslo) = await BeginAsync("Tell me about Oslo");
        _fake.Assistants
            .Reply("Norway", when: context => context.Question.Contains("Oslo", StringComparison.Ordinal))
            .Reply("Italy", when: context => context.Run.ThreadId == rome.Id);

        await RunAsync(rome, assistant);
        await RunAsync(oslo, assistant);
        await RunAsync(oslo, assistant);

        Assert.Equal("Italy", _fake.Assistants.MessagesOf(rome.Id)[^1].Text);
        Assert.Equal("Norway", _fake.Assistants.MessagesOf(oslo.Id)[1].Text);
        Assert.Contains("fake server", _fake.Assistants.MessagesOf(oslo.Id)[2].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stream_tells_what_the_api_tells_in_its_order()
    {
        var assistant = await _openai.Assistants.CreateAsync(new() { Model = "gpt-4o" });
        _fake.Assistants.Reply("Hi there");
        var request = new ThreadAndRunRequest { AssistantId = assistant.Id, Thread = new() { Messages = [ThreadMessageRequest.User("Hello")] } };

        var events = await Threads.CreateAndRunAndStreamAsync(request).ToListAsync();

        Assert.Equal(
            [
                "thread.created", "thread.run.created", "thread.run.queued", "thread.run.in_progress",
                "thread.run.step.created", "thread.run.step.in_progress", "thread.message.created", "thread.message.in_progress",
                "thread.message.delta", "thread.message.delta", "thread.message.completed", "thread.run.step.completed", "thread.run.completed",
            ],
            events.Select(item => item.Event.Value));
        Assert.Equal("Hi there", string.Concat(events.Select(item => item.Text)));
    }

    [Fact]
    public async Task A_stream_folds_to_what_is_listed_then()
    {
        var (assistant, thread) = await BeginAsync("Hello");
        _fake.Assistants.CallFunction("look", """{"at": "rules.md"}""").Reply("See 【1】 and 【2】.", [new("【1】", "file-1", "be kind"), new("【2】", "file-2")]);
        var accumulator = new AssistantStreamAccumulator();

        await foreach (var item in Threads.Runs.StreamAsync(thread.Id, new() { AssistantId = assistant.Id }))
            accumulator.Add(item);
        var call = accumulator.Run!.RequiredAction!.SubmitToolOutputs.ToolCalls[0];
        var asked = (ThreadFunctionCall)((ThreadToolCallsDetails)accumulator.ToSteps()[0].StepDetails!).ToolCalls[0];
        await foreach (var item in Threads.Runs.SubmitToolOutputsAndStreamAsync(thread.Id, accumulator.Run.Id, new() { ToolOutputs = [new() { ToolCallId = call.Id, Output = "42" }] }))
            accumulator.Add(item);

        Assert.Equal(("look", """{"at": "rules.md"}"""), (asked.Function.Name, asked.Function.Arguments));
        Assert.Equal(ThreadRunStatus.Completed, accumulator.Run.Status);
        var listed = await Threads.Messages.ListAsync(thread.Id, new() { RunId = accumulator.Run.Id }).ToListAsync();
        JsonAssert.Equal(Assert.Single(listed).ToString(), Assert.Single(accumulator.ToMessages()).ToString());
        var steps = await Threads.Runs.Steps.ListAsync(thread.Id, accumulator.Run.Id, new() { Order = ListOrder.Ascending }).ToListAsync();
        Assert.Equal(steps.Select(step => step.ToString()), accumulator.ToSteps().Select(step => step.ToString()));
        var answer = ThreadAnswer.From(listed);
        Assert.Equal("See [file-1] and [file-2].", answer.Text);
        Assert.Equal("be kind", answer.Citations[0].Quote);
    }

    [Fact]
    public async Task A_streamed_run_that_is_cancelled_ends_its_stream()
    {
        var (assistant, thread) = await BeginAsync("Hello");
        _fake.Assistants.Reply(string.Concat(Enumerable.Repeat("word ", 10_000)));
        _fake.Assistants.ChunkDelay = _soon;
        var last = "";

        await foreach (var item in Threads.Runs.StreamAsync(thread.Id, new() { AssistantId = assistant.Id }))
        {
            if (item is ThreadMessageEvent { Data: var message } && item.Event == AssistantEventType.MessageCreated)
                await Threads.Runs.CancelAsync(thread.Id, message.RunId!);
            last = item.Event.Value;
        }

        Assert.Equal("thread.run.cancelled", last);
        Assert.Equal(ThreadMessageIncompleteReason.RunCancelled, _fake.Assistants.MessagesOf(thread.Id)[^1].IncompleteDetails?.Reason);
    }

    [Fact]
    public async Task A_run_whose_stream_nobody_hears_goes_on_as_one_that_is_polled()
    {
        var (assistant, thread) = await BeginAsync("Hello");
        _fake.Assistants.Reply(string.Concat(Enumerable.Repeat("word ", 10_000)));
        _fake.Assistants.ChunkDelay = _soon;
        await foreach (var item in Threads.Runs.StreamAsync(thread.Id, new() { AssistantId = assistant.Id }))
        {
            if (item.Event == AssistantEventType.MessageCreated)
                break;
        }

        var done = await Threads.Runs.PollAsync(_fake.Assistants.RunsOf(thread.Id)[0]);

        Assert.Equal(ThreadRunStatus.Completed, done.Status);
    }

    [Fact]
    public async Task Messages_are_paged_in_both_orders()
    {
        var (_, thread) = await BeginAsync("0");
        for (var i = 1; i < 7; i++)
            await Threads.Messages.CreateAsync(thread.Id, ThreadMessageRequest.User($"{i}"));
        var ids = _fake.Assistants.MessagesOf(thread.Id).Select(message => message.Id).ToArray();

        Assert.Equal("6543210", await ListAsync(new() { Limit = 2 }));
        Assert.Equal("0123456", await ListAsync(new() { Limit = 3, Order = ListOrder.Ascending }));
        Assert.Equal("210", await ListAsync(new() { After = ids[3] }));
        Assert.Equal("654", await ListAsync(new() { Before = ids[3] }));
        await Assert.ThrowsAsync<BadRequestException>(() => ListAsync(new() { Limit = 101 }));
        await Assert.ThrowsAsync<BadRequestException>(() => ListAsync(new() { After = "msg_x" }));
        await Assert.ThrowsAsync<BadRequestException>(() => ListAsync(new() { Order = "sideways" }));

        async Task<string> ListAsync(ThreadMessageListQuery query) =>
            string.Concat((await Threads.Messages.ListAsync(thread.Id, query).ToListAsync()).Select(message => message.Text));
    }

    [Fact]
    public async Task Assistants_are_kept_changed_listed_and_deleted()
    {
        var made = await _openai.Assistants.CreateAsync(new() { Model = "gpt-4o", Name = "A", Metadata = new Dictionary<string, string> { ["k"] = "v" }, Tools = [AssistantTool.ForFunction("f")] });
        var other = await _openai.Assistants.CreateAsync(new() { Model = "gpt-4o" });

        var changed = await _openai.Assistants.UpdateAsync(made.Id, new() { Name = "B" });

        Assert.Equal(29, made.Id.Length);
        Assert.Equal(("B", "gpt-4o", "v"), (changed.Name, changed.Model, changed.Metadata!["k"]));
        Assert.Single(changed.Tools);
        Assert.Equal([other.Id, made.Id], (await _openai.Assistants.ListAsync(new() { Limit = 1 }).ToListAsync()).Select(item => item.Id));
        Assert.True((await _openai.Assistants.DeleteAsync(made.Id)).Deleted);
        var gone = await Assert.ThrowsAsync<NotFoundException>(() => _openai.Assistants.GetAsync(made.Id));
        Assert.Equal("id", gone.Param);
        Assert.Equal([other.Id], _fake.Assistants.All.Select(item => item.Id));
    }

    [Fact]
    public async Task Threads_and_messages_are_kept_changed_and_deleted()
    {
        var (_, thread) = await BeginAsync("Hello");
        var message = _fake.Assistants.MessagesOf(thread.Id)[0];
        var pair = new Dictionary<string, string> { ["k"] = "v" };

        Assert.Equal("v", (await Threads.UpdateAsync(thread.Id, new() { Metadata = pair })).Metadata!["k"]);
        Assert.Equal("v", (await Threads.Messages.UpdateAsync(thread.Id, message.Id, new() { Metadata = pair })).Metadata!["k"]);
        Assert.Equal("v", (await Threads.GetAsync(thread.Id)).Metadata!["k"]);
        Assert.Equal("Hello", (await Threads.Messages.GetAsync(thread.Id, message.Id)).Text);
        await Threads.Messages.DeleteAsync(thread.Id, message.Id);
        await Assert.ThrowsAsync<NotFoundException>(() => Threads.Messages.GetAsync(thread.Id, message.Id));
        await Threads.DeleteAsync(thread.Id);
        await Assert.ThrowsAsync<NotFoundException>(() => Threads.GetAsync(thread.Id));
        Assert.Empty(_fake.Assistants.Threads);
        Assert.Empty(_fake.Assistants.MessagesOf(thread.Id));
    }

    [Theory]
    [InlineData("assistants", """{"name":"x"}""", "model")]
    [InlineData("assistants", """{"model":"m","name":"NAME"}""", "name")]
    [InlineData("assistants", """{"model":"m","metadata":{"k":"NAMENAME"}}""", "metadata")]
    [InlineData("threads", """{"messages":[{"role":"robot","content":"x"}]}""", "role")]
    [InlineData("threads", """{"messages":[{"role":"user","content":""}]}""", "content")]
    [InlineData("threads", """{"messages":[{"role":"user","content":[{"type":"smell"}]}]}""", "content")]
    [InlineData("threads/runs", "{}", "assistant_id")]
    public async Task A_bad_request_is_told_what_is_wrong(string path, string body, string param)
    {
        var options = new RequestOptions { Headers = new Dictionary<string, string> { ["OpenAI-Beta"] = "assistants=v2" } };

        var exception = await Assert.ThrowsAsync<BadRequestException>(() =>
            _openai.Raw.SendAsync(HttpMethod.Post, path, body.Replace("NAME", new string('x', 257), StringComparison.Ordinal), options));

        Assert.Equal(param, exception.Param);
    }

    [Fact]
    public async Task A_request_without_the_version_of_the_api_is_refused()
    {
        var exception = await Assert.ThrowsAsync<BadRequestException>(() => _openai.Raw.SendAsync(HttpMethod.Get, "assistants"));

        Assert.Equal("invalid_beta", exception.Code);
    }

    [Fact]
    public async Task Many_threads_at_once_are_kept_apart()
    {
        var assistant = await _openai.Assistants.CreateAsync(new() { Model = "gpt-4o" });

        var texts = await Task.WhenAll(Enumerable.Range(0, 40).Select(async i =>
        {
            var request = new ThreadAndRunRequest { AssistantId = assistant.Id, Thread = new() { Messages = [ThreadMessageRequest.User($"number {i}!")] } };
            var run = await Threads.CreateAndRunAndPollAsync(request);
            return (i, (await Threads.Messages.GetAnswerAsync(run.ThreadId)).Text);
        }));

        Assert.All(texts, text => Assert.Contains($"number {text.i}!", text.Text, StringComparison.Ordinal));
        Assert.Equal(40, _fake.Assistants.Threads.Count);
    }

    [Fact]
    public void Citations_whose_marks_are_not_in_the_text_are_refused()
    {
        Assert.Throws<ArgumentException>(() => _fake.Assistants.Reply("No mark", [new FakeCitation("【1】", "file-1")]));
        Assert.Throws<ArgumentException>(() => _fake.Assistants.Reply("b a", [new FakeCitation("a", "file-1"), new FakeCitation("b", "file-1")]));
        Assert.Throws<ArgumentException>(() => _fake.Assistants.CallFunctions([]));
        Assert.Throws<ArgumentOutOfRangeException>(() => _fake.Assistants.StepTime = TimeSpan.Zero);
    }

    private async Task<(Assistant Assistant, AssistantThread Thread)> BeginAsync(string question) =>
        (await _openai.Assistants.CreateAsync(new() { Model = "gpt-4o" }),
            await Threads.CreateAsync(new() { Messages = [ThreadMessageRequest.User(question)] }));

    private Task<ThreadRun> RunAsync(AssistantThread thread, Assistant assistant) =>
        Threads.Runs.CreateAndPollAsync(thread.Id, new() { AssistantId = assistant.Id });
}
