using OpenAi.Assistants;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Assistants;

public class AssistantStreamTests
{
    private static readonly ThreadRunRequest _request = new() { AssistantId = "asst_1" };

    [Fact]
    public async Task A_recorded_run_comes_event_by_event()
    {
        using var handler = FakeHandler.Sse(AssistantSamples.Stream("message"));
        using var openai = handler.CreateClient();

        var events = await ReadAsync(openai.Assistants.Threads.Runs.StreamAsync("thread_1", _request with { Include = [ThreadRunInclude.FileSearchContent] }));

        Assert.Equal(
            [AssistantEventType.RunCreated, AssistantEventType.RunQueued, AssistantEventType.RunInProgress, AssistantEventType.RunStepCreated, AssistantEventType.RunStepInProgress,
                AssistantEventType.MessageCreated, AssistantEventType.MessageInProgress, AssistantEventType.MessageDelta, AssistantEventType.MessageCompleted, AssistantEventType.RunStepCompleted, AssistantEventType.RunCompleted],
            events.Select(static item => item.Event).Distinct());
        Assert.Equal("Hello! I'm here and ready to help you with anything you need. How can I assist you today?", string.Concat(events.Select(static item => item.Text)));
        Assert.Equal(ThreadRunStatus.Completed, Assert.IsType<ThreadRunEvent>(events[^1]).Data.Status);
        Assert.All(events, static item => Assert.Equal(1, item.ResponseInfo?.Attempts));
        JsonAssert.Equal("""{"assistant_id":"asst_1","stream":true}""", handler.Requests[0].Body);
        Assert.Equal("assistants=v2", handler.Requests[0].Header("OpenAI-Beta"));
        Assert.EndsWith("/threads/thread_1/runs?include%5B%5D=step_details.tool_calls%5B%2A%5D.file_search.results%5B%2A%5D.content", handler.Requests[0].Uri.AbsoluteUri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_thread_is_made_and_run_until_functions_are_to_be_called()
    {
        using var handler = FakeHandler.Sse(AssistantSamples.Stream("function-call"));
        using var openai = handler.CreateClient();

        var events = await ReadAsync(openai.Assistants.Threads.CreateAndRunAndStreamAsync(new() { AssistantId = "asst_1" }));

        Assert.StartsWith("thread_", Assert.IsType<ThreadCreatedEvent>(events[0]).Data.Id, StringComparison.Ordinal);
        Assert.Equal("get_current_weather", Assert.IsType<ThreadRunEvent>(events[^1]).Data.RequiredAction!.SubmitToolOutputs.ToolCalls[0].Function.Name);
        Assert.Contains(events, static item => item is ThreadRunStepDeltaEvent);
        Assert.EndsWith("/threads/runs", handler.Requests[0].Uri.AbsoluteUri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_results_of_functions_go_on_with_the_run()
    {
        using var handler = FakeHandler.Sse(AssistantSamples.Stream("function-result"));
        using var openai = handler.CreateClient();

        var events = await ReadAsync(openai.Assistants.Threads.Runs.SubmitToolOutputsAndStreamAsync("thread_1", "run_1", new() { ToolOutputs = [new() { ToolCallId = "call_1", Output = "sunny" }] }));

        Assert.Equal(AssistantEventType.RunCompleted, events[^1].Event);
        JsonAssert.Equal("""{"tool_outputs":[{"tool_call_id":"call_1","output":"sunny"}],"stream":true}""", handler.Requests[0].Body);
    }

    [Fact]
    public async Task An_unknown_event_comes_through_with_its_name_and_its_JSON()
    {
        var item = Assert.IsType<UnknownAssistantStreamEvent>(Assert.Single(await ReadAsync("event: thread.run.dreaming\ndata: {\"of\":[1,2]}\n\nevent: done\ndata: [DONE]\n\n")));

        Assert.Equal("thread.run.dreaming", item.Event.Value);
        Assert.Equal(2, item.Data.GetProperty("of")[1].GetInt32());
        JsonAssert.Equal("""{"event":"thread.run.dreaming","data":{"of":[1,2]}}""", item.ToString());
    }

    [Fact]
    public async Task A_known_event_with_a_status_of_tomorrow_is_read()
    {
        var item = Assert.IsType<ThreadRunEvent>(Assert.Single(await ReadAsync("event: thread.run.queued\ndata: {\"id\":\"run_1\",\"status\":\"dreaming\"}\n\nevent: done\ndata: [DONE]\n\n")));

        Assert.Equal("dreaming", item.Data.Status?.Value);
        Assert.False(item.Data.IsRunning);
    }

    [Fact]
    public async Task An_error_event_is_raised()
    {
        var exception = await Assert.ThrowsAsync<StreamErrorException>(() => ReadAsync(
            "event: thread.run.queued\ndata: {\"id\":\"run_1\"}\n\nevent: error\ndata: {\"code\":\"server_error\",\"message\":\"Oops.\",\"type\":\"server_error\"}\n\n"));

        Assert.Equal("server_error", exception.Code);
        Assert.Contains("Oops.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_failed_is_an_event_and_no_error_of_the_stream()
    {
        var events = await ReadAsync("event: thread.run.failed\ndata: {\"id\":\"run_1\",\"status\":\"failed\",\"last_error\":{\"code\":\"server_error\",\"message\":\"Oops.\"}}\n\nevent: done\ndata: [DONE]\n\n");

        Assert.Equal("Oops.", Assert.IsType<ThreadRunEvent>(Assert.Single(events)).Data.LastError?.Message);
    }

    [Fact]
    public async Task A_stream_that_is_cut_off_is_no_whole_one()
    {
        var whole = AssistantSamples.Stream("message");

        await Assert.ThrowsAsync<IncompleteStreamException>(() => ReadAsync(whole[..whole.IndexOf("event: done", StringComparison.Ordinal)]));
    }

    [Fact]
    public async Task A_run_where_a_stream_was_promised_is_the_event_that_says_the_same()
    {
        using var handler = FakeHandler.Json("""{"id":"run_1","object":"thread.run","status":"completed"}""");
        using var openai = handler.CreateClient();

        var item = Assert.IsType<ThreadRunEvent>(Assert.Single(await ReadAsync(openai.Assistants.Threads.Runs.StreamAsync("thread_1", _request))));

        Assert.Equal(AssistantEventType.RunCompleted, item.Event);
        Assert.Equal("run_1", item.Data.Id);
    }

    internal static async Task<List<AssistantStreamEvent>> ReadAsync(string stream)
    {
        using var handler = FakeHandler.Sse(stream);
        using var openai = handler.CreateClient();
        return await ReadAsync(openai.Assistants.Threads.Runs.StreamAsync("thread_1", _request));
    }

    private static async Task<List<AssistantStreamEvent>> ReadAsync(IAsyncEnumerable<AssistantStreamEvent> stream)
    {
        var events = new List<AssistantStreamEvent>();
        await foreach (var item in stream)
            events.Add(item);
        return events;
    }
}
