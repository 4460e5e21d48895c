using System.Text;
using OpenAi.Assistants;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Assistants;

public class AssistantStreamAccumulatorTests
{
    [Theory]
    [InlineData("message")]
    [InlineData("function-result")]
    public async Task The_deltas_of_a_recorded_message_fold_to_what_the_server_says_it_is(string recording)
    {
        var events = await AssistantStreamTests.ReadAsync(AssistantSamples.Stream(recording));
        var whole = events.OfType<ThreadMessageEvent>().Single(static item => item.Event == AssistantEventType.MessageCompleted).Data;

        var folded = Fold(events.TakeWhile(static item => item.Event != AssistantEventType.MessageCompleted));

        var message = Assert.Single(folded.ToMessages());
        JsonAssert.Equal(whole.ToString(), (message with { Status = whole.Status, CompletedAt = whole.CompletedAt }).ToString());
        Assert.Equal(whole.Text, folded.Text);
        JsonAssert.Equal(whole.ToString(), Fold(events).ToMessages()[0].ToString());
        Assert.Equal(ThreadRunStatus.Completed, Fold(events).Run?.EnsureCompleted().Status);
    }

    [Fact]
    public async Task A_recorded_function_call_folds_over_both_of_its_streams()
    {
        var first = await AssistantStreamTests.ReadAsync(AssistantSamples.Stream("function-call"));
        var second = await AssistantStreamTests.ReadAsync(AssistantSamples.Stream("function-result"));
        var folded = Fold(first);

        var call = Function(folded);
        Assert.Equal(("get_current_weather", "{}", null), (call.Function.Name, call.Function.Arguments, call.Function.Output));
        Assert.Equal(folded.Run!.RequiredAction!.SubmitToolOutputs.ToolCalls[0].Id, call.Id);
        Assert.Equal(folded.Thread!.Id, folded.Run.ThreadId);

        foreach (var item in second)
            folded.Add(item);
        Assert.Equal("warm and sunny", Function(folded).Function.Output);
        Assert.Equal([ThreadRunStepType.ToolCalls, ThreadRunStepType.MessageCreation], folded.ToSteps().Select(static step => step.Type));
        Assert.All(folded.ToSteps(), static step => Assert.Equal(ThreadRunStepStatus.Completed, step.Status));
    }

    [Fact]
    public async Task A_delta_without_a_type_that_does_not_continue_the_one_before_it_is_refused()
    {
        var events = await AssistantStreamTests.ReadAsync(Sse("thread.run.step.delta", [.. Calls("""{"index":0,"type":"code_interpreter","code_interpreter":{"input":"x"}}"""), .. Calls("""{"index":0,"code_interpreter":[]}""")]));

        var exception = Assert.Throws<InvalidResponseException>(() => Fold(events));

        Assert.StartsWith("The stream has a delta that is none of the type 'code_interpreter': ", exception.Message, StringComparison.Ordinal);
        Assert.Equal("$.code_interpreter", exception.Path);
    }

    [Fact]
    public async Task Code_logs_and_images_are_joined_by_their_places()
    {
        var folded = Fold(await AssistantStreamTests.ReadAsync(Sse("thread.run.step.delta", Calls(
            """{"index":0,"id":"call_1","type":"code_interpreter","code_interpreter":{"input":"","outputs":[]}}""",
            """{"index":0,"type":"code_interpreter","code_interpreter":{"input":"print("}}""",
            """{"index":0,"type":"code_interpreter","code_interpreter":{"input":"1)"}}""",
            """{"index":0,"type":"code_interpreter","code_interpreter":{"outputs":[{"index":1,"type":"image","image":{"file_id":"file-1"}},{"index":0,"type":"logs","logs":"1"}]}}""",
            """{"index":0,"type":"code_interpreter","code_interpreter":{"outputs":[{"index":0,"type":"logs","logs":"\n2"}]}}""",
            """{"index":1,"id":"call_2","type":"file_search","file_search":{}}"""))));

        JsonAssert.Equal(
            """
            {"id":"step_1","object":"thread.run.step","assistant_id":"","thread_id":"","run_id":"","step_details":{"type":"tool_calls","tool_calls":[
              {"id":"call_1","type":"code_interpreter","code_interpreter":{"input":"print(1)","outputs":[{"type":"logs","logs":"1\n2"},{"type":"image","image":{"file_id":"file-1"}}]}},
              {"id":"call_2","type":"file_search","file_search":{}}]}}
            """,
            Assert.Single(folded.ToSteps()).ToString());
    }

    [Fact]
    public async Task Text_annotations_images_and_refusals_are_joined_by_their_places()
    {
        var folded = Fold(await AssistantStreamTests.ReadAsync(Sse("thread.message.delta", Contents(
            """{"index":1,"type":"text","text":{"value":"See ","annotations":[]}}""",
            """{"index":0,"type":"image_file","image_file":{"file_id":"file-1"}}""",
            """{"index":1,"type":"text","text":{"annotations":[{"index":1,"type":"file_path","text":"b","file_path":{"file_id":"file-3"},"start_index":7,"end_index":8}]}}""",
            """{"index":1,"type":"text","text":{"value":"【1】 b","annotations":[{"index":0,"type":"file_citation","text":"【1】","file_citation":{"file_id":"file-2"},"start_index":4,"end_index":7}]}}""",
            """{"index":2,"type":"refusal","refusal":"N"}""",
            """{"index":2,"type":"refusal","refusal":"o."}""",
            """{"index":3,"type":"smell","of":"roses"}"""))));

        JsonAssert.Equal(
            """
            {"id":"msg_1","object":"thread.message","thread_id":"","content":[
              {"type":"image_file","image_file":{"file_id":"file-1"}},
              {"type":"text","text":{"value":"See 【1】 b","annotations":[
                {"type":"file_citation","text":"【1】","file_citation":{"file_id":"file-2"},"start_index":4,"end_index":7},
                {"type":"file_path","text":"b","file_path":{"file_id":"file-3"},"start_index":7,"end_index":8}]}},
              {"type":"refusal","refusal":"No."},
              {"type":"smell","of":"roses"}]}
            """,
            Assert.Single(folded.ToMessages()).ToString());
    }

    [Fact]
    public async Task Pieces_of_unknown_kinds_and_unknown_fields_of_later_pieces_are_joined()
    {
        var message = Fold(await AssistantStreamTests.ReadAsync(Sse("thread.message.delta", Contents(
            """{"index":0,"type":"smell","smell":{"of":"ro","strength":1}}""",
            """{"index":0,"type":"smell","smell":{"of":"ses"}}""",
            """{"index":0,"smell":{"strength":2}}""",
            """{"index":1,"type":"image_file","image_file":{"file_id":"file-1","x":1}}""",
            """{"index":1,"type":"image_file","image_file":{"detail":"low","y":2}}""",
            """{"index":2,"type":"image_url","image_url":{"url":"https://a.test","x":1}}""",
            """{"index":2,"type":"image_url"}""",
            """{"index":3,"type":"text","text":{"value":"a","annotations":[{"index":0,"type":"scent","text":"a"}]}}""",
            """{"index":4,"type":"smell","of":"roses"}""",
            """{"index":4,"type":"sound","pitch":1}"""))));
        var step = Fold(await AssistantStreamTests.ReadAsync(Sse("thread.run.step.delta", Calls(
            """{"index":0,"id":"call_1","type":"dig","dig":{"place":"he"}}""",
            """{"index":0,"type":"dig","dig":{"place":"re"}}""",
            """{"index":1,"id":"call_2","type":"file_search","file_search":{"x":1}}""",
            """{"index":1,"type":"file_search","file_search":{"y":2}}""",
            """{"index":2,"id":"call_3","type":"code_interpreter","code_interpreter":{"input":"1","outputs":[{"index":0,"type":"image","image":{"file_id":"file-1","x":1}}]}}""",
            """{"index":2,"type":"code_interpreter","code_interpreter":{"outputs":[{"index":0,"type":"image"},{"index":1,"type":"tone","tone":"a"}]}}""",
            """{"index":2,"type":"code_interpreter","code_interpreter":{"outputs":[{"index":1,"type":"tone","tone":"b"}]}}"""))));

        JsonAssert.Equal(
            """
            {"id":"msg_1","object":"thread.message","thread_id":"","content":[
              {"type":"smell","smell":{"of":"roses","strength":2}},
              {"type":"image_file","image_file":{"file_id":"file-1","detail":"low","x":1,"y":2}},
              {"type":"image_url","image_url":{"url":"https://a.test","x":1}},
              {"type":"text","text":{"value":"a","annotations":[{"type":"scent","text":"a"}]}},
              {"type":"sound","pitch":1}]}
            """,
            Assert.Single(message.ToMessages()).ToString());
        JsonAssert.Equal(
            """
            {"id":"step_1","object":"thread.run.step","assistant_id":"","thread_id":"","run_id":"","step_details":{"type":"tool_calls","tool_calls":[
              {"id":"call_1","type":"dig","dig":{"place":"here"}},
              {"id":"call_2","type":"file_search","file_search":{"x":1,"y":2}},
              {"id":"call_3","type":"code_interpreter","code_interpreter":{"input":"1","outputs":[{"type":"image","image":{"file_id":"file-1","x":1}},{"type":"tone","tone":"ab"}]}}]}}
            """,
            Assert.Single(step.ToSteps()).ToString());
    }

    [Fact]
    public async Task Pieces_without_an_index_continue_the_piece_before_them_or_begin_anew()
    {
        var calls = Fold(await AssistantStreamTests.ReadAsync(Sse("thread.run.step.delta", Calls(
            """{"id":"call_1","type":"function","function":{"name":"f","arguments":"{"}}""",
            """{"type":"function","function":{"arguments":"}"}}""",
            """{"id":"call_2","type":"function","function":{"name":"g","arguments":"[]"}}"""))));
        var parts = Fold(await AssistantStreamTests.ReadAsync(Sse("thread.message.delta", Contents(
            """{"type":"text","text":{"value":"He"}}""", """{"type":"text","text":{"value":"llo"}}""", """{"type":"refusal","refusal":"No."}"""))));

        var functions = Assert.IsType<ThreadToolCallsDetails>(calls.ToSteps()[0].StepDetails).ToolCalls.Cast<ThreadFunctionCall>();
        Assert.Equal([("call_1", "f", "{}"), ("call_2", "g", "[]")], functions.Select(static call => (call.Id, call.Function.Name, call.Function.Arguments)));
        Assert.Equal("Hello", parts.Text);
        Assert.Equal(2, parts.ToMessages()[0].Content.Count);
    }

    [Theory]
    [InlineData("thread.message.delta", """{"id":"m","delta":{"content":[{"index":2000000000,"type":"text","text":{"value":"x"}}]}}""")]
    [InlineData("thread.message.delta", """{"id":"m","delta":{"content":[{"index":-1,"type":"text","text":{"value":"x"}}]}}""")]
    [InlineData("thread.message.delta", """{"id":"m","delta":{"content":[{"index":1024,"type":"smell"}]}}""")]
    [InlineData("thread.message.delta", """{"id":"m","delta":{"content":[{"index":0,"type":"text","text":{"annotations":[{"index":5000,"type":"file_path"}]}}]}}""")]
    [InlineData("thread.run.step.delta", """{"id":"s","delta":{"step_details":{"type":"tool_calls","tool_calls":[{"index":99999,"type":"function"}]}}}""")]
    [InlineData("thread.run.step.delta", """{"id":"s","delta":{"step_details":{"type":"tool_calls","tool_calls":[{"index":0,"type":"code_interpreter","code_interpreter":{"outputs":[{"index":-7,"type":"logs"}]}}]}}}""")]
    public async Task An_index_that_no_honest_server_sends_is_refused(string name, string json)
    {
        var events = await AssistantStreamTests.ReadAsync(Sse(name, [json]));

        Assert.Throws<InvalidResponseException>(() => Fold(events));
    }

    [Fact]
    public async Task Adding_events_does_not_change_them()
    {
        var events = await AssistantStreamTests.ReadAsync(AssistantSamples.Stream("message"));
        var before = events.ConvertAll(static item => item.ToString());

        _ = Fold(events).ToMessages();

        Assert.Equal(before, events.Select(static item => item.ToString()));
    }

    [Fact]
    public void A_message_of_a_wholly_sent_event_grows_with_its_deltas()
    {
        var folded = new AssistantStreamAccumulator();
        folded.Add(new ThreadMessageEvent { Data = new() { Id = "m", Content = [new ThreadTextPart { Text = new() { Value = "Hel" } }] } });
        folded.Add(new ThreadMessageDeltaEvent { Data = new() { Id = "m", Delta = new() { Role = ThreadMessageRole.Assistant, Content = [new ThreadTextPart { Text = new() { Value = "lo" } }] } } });

        Assert.Equal("Hello", folded.Text);
        Assert.Equal(ThreadMessageRole.Assistant, folded.ToMessages()[0].Role);
    }

    private static ThreadFunctionCall Function(AssistantStreamAccumulator folded) =>
        Assert.IsType<ThreadFunctionCall>(Assert.Single(Assert.IsType<ThreadToolCallsDetails>(folded.ToSteps()[0].StepDetails).ToolCalls));

    private static AssistantStreamAccumulator Fold(IEnumerable<AssistantStreamEvent> events)
    {
        var accumulator = new AssistantStreamAccumulator();
        foreach (var item in events)
            accumulator.Add(item);
        return accumulator;
    }

    private static string[] Calls(params string[] calls) =>
        [.. calls.Select(static call => """{"id":"step_1","object":"thread.run.step.delta","delta":{"step_details":{"type":"tool_calls","tool_calls":[@]}}}""".Replace("@", call, StringComparison.Ordinal))];

    private static string[] Contents(params string[] parts) =>
        [.. parts.Select(static part => """{"id":"msg_1","object":"thread.message.delta","delta":{"content":[@]}}""".Replace("@", part, StringComparison.Ordinal))];

    private static string Sse(string name, string[] events) =>
        events.Aggregate(new StringBuilder(), (text, json) => text.Append("event: ").Append(name).Append("\ndata: ").Append(json).Append("\n\n")).Append("event: done\ndata: [DONE]\n\n").ToString();
}
