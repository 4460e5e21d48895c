using OpenAi.Assistants;
using OpenAi.Tests.WireMock;

namespace OpenAi.Tests.Assistants;

/// <summary>Runs and their steps over real HTTP, with recorded answers.</summary>
public class ThreadRunOperationTests : WireMockTest
{
    private const string Thread = "thread_iPTdbXGcxD5XNzfCaYWFJylc";
    private const string Run = "run_VSZ30Gv0cSXNu4f67kzJ8NyA";

    private ThreadsClient Threads => field ??= CreateClient().Assistants.Threads;

    [Fact]
    public async Task A_thread_is_made_run_and_answered_with_the_result_of_a_function()
    {
        var run = await Threads.CreateAndRunAsync(new() { AssistantId = "asst_LtiaO4m2KzcEDhNxZLOWffZY", Thread = new() { Messages = [ThreadMessageRequest.User("What should I eat on Thursday?")] } });
        Assert.Equal((Run, ThreadRunStatus.Queued), (run.Id, run.Status));

        run = await Threads.Runs.SubmitToolOutputsAndPollAsync(Thread, Run, new() { ToolOutputs = [new() { ToolCallId = "call_b9LqseCoPpctoIx71RVNZ1nB", Output = "tacos" }] });

        Assert.Equal(661, run.EnsureCompleted().Usage!.TotalTokens);
        Assert.Equal(["POST", "POST", "GET"], (await SentAsync()).Select(static sent => sent.Method));
    }

    [Fact]
    public async Task A_run_with_functions_is_streamed_and_folded_to_one_outcome()
    {
        var first = await AssistantStreamAccumulator.FoldAsync(Threads.CreateAndRunAndStreamAsync(new()
        {
            AssistantId = "asst_BFMmpHsel3a7MuFuKKY9i5uG",
            Thread = new() { Messages = [ThreadMessageRequest.User("What should I wear outside right now?")] },
        }));
        var call = Assert.Single(first.Run!.RequiredAction!.SubmitToolOutputs.ToolCalls);

        var second = await AssistantStreamAccumulator.FoldAsync(Threads.Runs.SubmitToolOutputsAndStreamAsync(
            first.Thread!.Id, first.Run.Id, new() { ToolOutputs = [new() { ToolCallId = call.Id, Output = "warm and sunny" }] }));

        Assert.StartsWith("Since it's warm and sunny outside", second.Text, StringComparison.Ordinal);
        Assert.Equal(ThreadRunStatus.Completed, second.Run!.Status);
    }

    [Fact]
    public async Task A_run_is_created_with_what_its_steps_shall_include()
    {
        var run = await Threads.Runs.CreateAsync(
            "thread_Q1yKHOMIqQaRApLIyDkJgISP",
            new() { AssistantId = "asst_tTOTTKEJcjUILn1BDZTAwuwY", AdditionalMessages = [], Include = [ThreadRunInclude.FileSearchContent] });

        Assert.Equal(2, Assert.IsType<AssistantFileSearchTool>(run.Tools[0]).FileSearch!.MaxNumResults);
    }

    [Fact]
    public async Task A_run_is_streamed()
    {
        var folded = await AssistantStreamAccumulator.FoldAsync(Threads.Runs.StreamAsync(
            "thread_SkB4C5yOG0mpvmUuXXULFo06",
            new() { AssistantId = "asst_qtgI42SHEl4Tc0GVq4fBoyVX", AdditionalMessages = [], Include = [ThreadRunInclude.FileSearchContent] }));

        Assert.Equal("Hello! I'm here and ready to help you with anything you need. How can I assist you today?", folded.Text);
    }

    [Fact]
    public async Task Runs_are_listed_read_changed_and_cancelled()
    {
        await foreach (var listed in Threads.Runs.ListAsync("thread_VVo2xsJmQsaNxuYdqPloUXQm"))
            Assert.True(listed.IsRunning);
        Assert.Equal("get_favorite_food_for_day_of_week", Assert.IsType<AssistantFunctionTool>((await Threads.Runs.GetAsync(Thread, Run)).Tools[0]).Function.Name);
        Assert.Equal("user_abc123", (await Threads.Runs.UpdateAsync(Thread, Run, new() { Metadata = new Dictionary<string, string> { ["user_id"] = "user_abc123" } })).Metadata!["user_id"]);
        Assert.Equal(ThreadRunStatus.Cancelling, (await Threads.Runs.CancelAsync(Thread, Run)).Status);
    }

    [Fact]
    public async Task Steps_are_listed_and_read_with_what_a_search_found()
    {
        const string Searched = "thread_Q1yKHOMIqQaRApLIyDkJgISP";
        const string Search = "run_6QwP49pI2IbnMIXITa0gjzw7";
        var steps = new List<ThreadRunStep>();
        await foreach (var item in Threads.Runs.Steps.ListAsync(Searched, Search, new() { Include = [ThreadRunInclude.FileSearchContent] }))
            steps.Add(item);
        var step = await Threads.Runs.Steps.GetAsync(Searched, Search, steps[1].Id, new() { Include = [ThreadRunInclude.FileSearchContent] });

        Assert.Equal([ThreadRunStepType.MessageCreation, ThreadRunStepType.ToolCalls], steps.Select(static item => item.Type));
        var results = Assert.IsType<ThreadFileSearchCall>(Assert.IsType<ThreadToolCallsDetails>(step.StepDetails).ToolCalls[0]).FileSearch.Results;
        Assert.Equal("favorite_foods.txt", results[0].FileName);
        Assert.Contains("tacos", results[0].Content[0].Text, StringComparison.Ordinal);
    }
}
