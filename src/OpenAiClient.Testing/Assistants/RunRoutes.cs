using OpenAi.Assistants;
using OpenAi.Testing.Http;
using OpenAi.Testing.World;

namespace OpenAi.Testing.Assistants;

/// <summary>The operations of <c>/threads/{thread_id}/runs</c>, and <c>POST /threads/runs</c>.</summary>
internal sealed class RunRoutes(FakeWorld world, AssistantWorld state, RunEngine engine, RunMaker maker, ThreadRoutes threads, MessageMaker messages, FakeAssistants settings)
{
    private readonly RunStream _stream = new(world, engine);

    public IEnumerable<FakeRoute> All =>
    [
        FakeWorld.SlowRoute("POST", "threads/runs", (exchange, _) => CreateWithThreadAsync(exchange)),
        FakeWorld.SlowRoute("POST", "threads/{thread_id}/runs", (exchange, ids) => CreateAsync(exchange, ids[0])),
        world.Route("GET", "threads/{thread_id}/runs", (exchange, ids) => state.Thread(ids[0]).Runs.Page(PageQuery.Of(exchange), static run => run.Run)),
        world.Route("GET", "threads/{thread_id}/runs/{run_id}", Get),
        world.Route("POST", "threads/{thread_id}/runs/{run_id}", Update),
        world.Route("POST", "threads/{thread_id}/runs/{run_id}/cancel", Cancel),
        FakeWorld.SlowRoute("POST", "threads/{thread_id}/runs/{run_id}/submit_tool_outputs", SubmitAsync),
    ];

    private Task CreateAsync(FakeExchange exchange, string threadId)
    {
        var request = exchange.Read(ThreadRunRequest.ReadJson);
        return AnswerAsync(exchange, request.Stream, events =>
        {
            var thread = state.Thread(threadId);
            thread.CheckUnlocked("other run");
            return Begin(thread, request, events);
        });
    }

    private Task CreateWithThreadAsync(FakeExchange exchange)
    {
        var request = exchange.Read(ThreadAndRunRequest.ReadJson);
        return AnswerAsync(exchange, request.Stream, events =>
        {
            CheckAssistant(request.AssistantId);
            var thread = threads.Create(request.Thread);
            events.Thread(thread.Thread);
            return Begin(thread, RunOf(request), events);
        });
    }

    private Task SubmitAsync(FakeExchange exchange, string[] ids)
    {
        var request = exchange.Read(ThreadToolOutputsRequest.ReadJson);
        return AnswerAsync(exchange, request.Stream, events =>
        {
            var thread = state.Thread(ids[0]);
            var run = thread.Runs[ids[1]];
            engine.Submit(thread, run, request.ToolOutputs, events);
            return (thread, run);
        });
    }

    /// <summary>Starts or continues a run, and answers with the run or with a stream of its events.</summary>
    private Task AnswerAsync(FakeExchange exchange, bool? stream, Func<RunEvents, (FakeThread Thread, FakeRun Run)> begin)
    {
        var events = new RunEvents();
        FakeThread thread;
        FakeRun run;
        ThreadRun begun;
        object? driver = stream == true ? new() : null;
        lock (world.Gate)
        {
            (thread, run) = begin(events);
            run.Driver = driver;
            begun = run.Run;
        }
        if (driver is not null)
            return _stream.WriteAsync(exchange, thread, run, events, driver, settings.ChunkDelay);
        exchange.AskToPollAfter(settings.PollAfter);
        return exchange.WriteAsync(begun);
    }

    private (FakeThread Thread, FakeRun Run) Begin(FakeThread thread, ThreadRunRequest request, RunEvents events)
    {
        var assistant = CheckAssistant(request.AssistantId);
        var run = maker.Make(thread, assistant, request);
        messages.Add(thread, request.AdditionalMessages);
        thread.Runs.Put(run);
        events.Run(run, "created");
        events.Run(run);
        return (thread, run);
    }

    private Assistant CheckAssistant(string? id) =>
        string.IsNullOrEmpty(id) ? throw new FakeRefusal(FakeError.Missing("assistant_id")) : state.Assistants[id];

    private ThreadRun Get(FakeExchange exchange, string[] ids)
    {
        var thread = state.Thread(ids[0]);
        var run = thread.Runs[ids[1]];
        state.Look(thread, run);
        if (run.Run.IsRunning)
            exchange.AskToPollAfter(settings.PollAfter);
        return run.Run;
    }

    private ThreadRun Update(FakeExchange exchange, string[] ids)
    {
        var run = state.Thread(ids[0]).Runs[ids[1]];
        var request = exchange.Read(ThreadRunUpdateRequest.ReadJson);
        return request.Metadata is null ? run.Run : run.Run = run.Run with { Metadata = MetadataCheck.Of(request.Metadata) };
    }

    private ThreadRun Cancel(FakeExchange exchange, string[] ids)
    {
        var run = state.Thread(ids[0]).Runs[ids[1]];
        engine.Cancel(run);
        return run.Run;
    }

    private static ThreadRunRequest RunOf(ThreadAndRunRequest request) => new()
    {
        AssistantId = request.AssistantId,
        Model = request.Model,
        Instructions = request.Instructions,
        Tools = request.Tools,
        Metadata = request.Metadata,
        Temperature = request.Temperature,
        TopP = request.TopP,
        MaxPromptTokens = request.MaxPromptTokens,
        MaxCompletionTokens = request.MaxCompletionTokens,
        TruncationStrategy = request.TruncationStrategy,
        ToolChoice = request.ToolChoice,
        ParallelToolCalls = request.ParallelToolCalls,
        ResponseFormat = request.ResponseFormat,
    };
}
