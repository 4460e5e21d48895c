using OpenAi.Assistants;
using OpenAi.Testing.World;

namespace OpenAi.Testing.Assistants;

/// <summary>Advances runs from status to status, and records the events of a stream. Its callers must hold the world's lock.</summary>
internal sealed class RunEngine(FakeWorld world, MessageMaker messages, Func<FakeThread, FakeRun, FakeTurn> nextTurn)
{
    private static readonly IReadOnlyDictionary<string, string> _noMetadata = new Dictionary<string, string>();

    /// <summary>Advances a run that is not streamed by one status.</summary>
    public void Advance(FakeThread thread, FakeRun run)
    {
        var events = new RunEvents();
        var isAsked = run.Turn is not null;
        Move(thread, run, events);
        if (!isAsked && run.Turn is not null && run.IsIn(ThreadRunStatus.InProgress))
            Move(thread, run, events);
    }

    /// <summary>Advances a run that is streamed by one step: the model's work has a start and an end, with its deltas in between.</summary>
    public void Move(FakeThread thread, FakeRun run, RunEvents events)
    {
        if (run.IsIn(ThreadRunStatus.Queued))
            Start(run, events);
        else if (run.IsIn(ThreadRunStatus.Cancelling))
            Stop(thread, run, run.Run with { Status = ThreadRunStatus.Cancelled, CancelledAt = world.Now }, events);
        else if (run.IsIn(ThreadRunStatus.InProgress) && run.Turn is null)
            Begin(thread, run, events);
        else if (run.IsIn(ThreadRunStatus.InProgress))
            End(thread, run, events);
    }

    public void Cancel(FakeRun run)
    {
        if (!run.IsActive || run.IsIn(ThreadRunStatus.Cancelling))
            throw new FakeRefusal(new FakeError(400, null, $"A run with the status '{run.Run.Status}' cannot be cancelled."));
        Change(run, run.Run with { Status = ThreadRunStatus.Cancelling, RequiredAction = null });
    }

    public void Expire(FakeThread thread, FakeRun run, RunEvents events) =>
        Stop(thread, run, run.Run with { Status = ThreadRunStatus.Expired }, events);

    public void Submit(FakeThread thread, FakeRun run, IReadOnlyList<ThreadToolOutput> outputs, RunEvents events)
    {
        if (run.Step?.StepDetails is not ThreadToolCallsDetails asked || !run.IsIn(ThreadRunStatus.RequiresAction))
            throw new FakeRefusal(new FakeError(400, null, $"A run with the status '{run.Run.Status}' does not accept tool outputs."));
        var answered = ToolOutputs.Fill(asked.ToolCalls, outputs);
        var usage = RunUsage.Of(world.Tokens, run.Run, thread.Messages.Items, string.Concat(((CallTurn)run.Turn!).Calls.Select(static call => call.Arguments)));
        CompleteStep(run, run.Step with { StepDetails = new ThreadToolCallsDetails { ToolCalls = answered } }, usage, events);
        run.Turn = null;
        Change(run, run.Run with { Status = ThreadRunStatus.Queued, RequiredAction = null });
        events.Run(run);
    }

    private void Start(FakeRun run, RunEvents events)
    {
        Change(run, run.Run with { Status = ThreadRunStatus.InProgress, StartedAt = run.Run.StartedAt ?? world.Now });
        events.Run(run);
    }

    private void Begin(FakeThread thread, FakeRun run, RunEvents events)
    {
        run.Turn = nextTurn(thread, run);
        switch (run.Turn)
        {
            case MessageTurn turn:
                if (turn.Search is { } search)
                    Search(thread, run, search, events);
                run.Message = thread.Messages.Put(messages.Begin(run.Run));
                BeginStep(run, new ThreadMessageCreationDetails { MessageCreation = new() { MessageId = run.Message.Id } }, events);
                events.Message(run.Message, "created");
                events.Message(run.Message);
                break;
            case CallTurn turn:
                BeginStep(run, new ThreadToolCallsDetails { ToolCalls = new List<ThreadToolCall>() }, events);
                run.Step = run.Steps.Put(run.Step! with { StepDetails = new ThreadToolCallsDetails { ToolCalls = turn.Calls.Select(CallOf).ToList() } });
                break;
        }
    }

    private void End(FakeThread thread, FakeRun run, RunEvents events)
    {
        switch (run.Turn)
        {
            case MessageTurn turn:
                events.Message(run.Message = thread.Messages.Put(messages.End(run.Message!, turn)));
                CompleteStep(run, run.Step!, RunUsage.Of(world.Tokens, run.Run, thread.Messages.Items.Where(message => message != run.Message), turn.Text), events);
                Close(run, turn.CutBy is { } reason
                    ? run.Run with { Status = ThreadRunStatus.Incomplete, IncompleteDetails = new() { Reason = reason } }
                    : run.Run with { Status = ThreadRunStatus.Completed, CompletedAt = world.Now }, events);
                break;
            case CallTurn:
                var calls = ((ThreadToolCallsDetails)run.Step!.StepDetails!).ToolCalls.Cast<ThreadFunctionCall>();
                Change(run, run.Run with { Status = ThreadRunStatus.RequiresAction, RequiredAction = ActionOf(calls) });
                events.Run(run);
                break;
            case FailTurn turn:
                Stop(thread, run, run.Run with { Status = ThreadRunStatus.Failed, FailedAt = world.Now, LastError = turn.Error }, events);
                break;
            case ExpireTurn:
                Expire(thread, run, events);
                break;
        }
    }

    private void Search(FakeThread thread, FakeRun run, ThreadFileSearch search, RunEvents events)
    {
        BeginStep(run, new ThreadToolCallsDetails { ToolCalls = new List<ThreadToolCall>() }, events);
        var call = new ThreadFileSearchCall { Id = world.NewId("call_"), FileSearch = search };
        var usage = RunUsage.Of(world.Tokens, run.Run, thread.Messages.Items, "");
        CompleteStep(run, run.Step! with { StepDetails = new ThreadToolCallsDetails { ToolCalls = [call] } }, usage, events);
    }

    private void BeginStep(FakeRun run, ThreadRunStepDetails details, RunEvents events)
    {
        run.Step = run.Steps.Put(new ThreadRunStep
        {
            Id = world.NewId("step_"),
            Object = "thread.run.step",
            CreatedAt = world.Now,
            AssistantId = run.Run.AssistantId,
            ThreadId = run.Run.ThreadId,
            RunId = run.Run.Id,
            Type = details.Type,
            Status = ThreadRunStepStatus.InProgress,
            StepDetails = details,
            ExpiresAt = run.Run.ExpiresAt,
            Metadata = _noMetadata,
        });
        events.Step(run.Step, "created");
        events.Step(run.Step);
    }

    private void CompleteStep(FakeRun run, ThreadRunStep step, ThreadRunUsage usage, RunEvents events)
    {
        events.Step(run.Steps.Put(step with { Status = ThreadRunStepStatus.Completed, CompletedAt = world.Now, Usage = usage }));
        run.Step = null;
    }

    // Every message and step in progress ends with the status of the run.
    private void Stop(FakeThread thread, FakeRun run, ThreadRun stopped, RunEvents events)
    {
        var how = stopped.Status!.Value;
        if (run.Message is { } message)
            events.Message(thread.Messages.Put(messages.Cut(message, "run_" + how)));
        if (run.Step is { } step)
        {
            events.Step(run.Steps.Put(step with
            {
                Status = how,
                LastError = stopped.LastError,
                CancelledAt = stopped.CancelledAt,
                FailedAt = stopped.FailedAt,
                ExpiredAt = stopped.Status == ThreadRunStatus.Expired ? world.Now : null,
            }));
        }
        Close(run, stopped, events);
    }

    private void Close(FakeRun run, ThreadRun closed, RunEvents events)
    {
        run.Turn = null;
        run.Step = null;
        run.Message = null;
        Change(run, closed with { ExpiresAt = null, RequiredAction = null, Usage = RunUsage.Sum(run.Steps.Items) });
        events.Run(run);
    }

    private void Change(FakeRun run, ThreadRun changed)
    {
        run.Run = changed;
        run.Since = world.Clock.GetUtcNow();
    }

    private ThreadToolCall CallOf(ThreadRunFunctionCall call) =>
        new ThreadFunctionCall { Id = world.NewId("call_"), Function = new() { Name = call.Name, Arguments = call.Arguments } };

    private static ThreadRunRequiredAction ActionOf(IEnumerable<ThreadFunctionCall> calls) => new()
    {
        Type = "submit_tool_outputs",
        SubmitToolOutputs = new()
        {
            ToolCalls = calls.Select(static call => new ThreadRunToolCall
            {
                Id = call.Id!,
                Type = "function",
                Function = new() { Name = call.Function.Name!, Arguments = call.Function.Arguments! },
            }).ToList(),
        },
    };
}
