using OpenAi.Assistants;
using OpenAi.Testing.Http;
using OpenAi.Testing.World;

namespace OpenAi.Testing.Assistants;

/// <summary>Advances a run and streams each event, until the run has ended or waits for the results of functions.</summary>
internal sealed class RunStream(FakeWorld world, RunEngine engine)
{
    /// <summary>Writes the recorded events, and then the events that happen while this stream drives the run.</summary>
    public async Task WriteAsync(FakeExchange exchange, FakeThread thread, FakeRun run, RunEvents events, object driver, TimeSpan pause)
    {
        try
        {
            await WriteAsync(exchange, events.All, pause).ConfigureAwait(false);
            while (Move(thread, run, driver) is { } moved)
            {
                await WriteAsync(exchange, moved.Events.All, pause).ConfigureAwait(false);
                foreach (var delta in moved.Deltas)
                {
                    if (!IsAtWork(run))
                        break;
                    await WriteAsync(exchange, delta, pause).ConfigureAwait(false);
                }
            }
            await exchange.WriteDoneAsync("done").ConfigureAwait(false);
        }
        finally
        {
            // When the client has disconnected, the run continues like one that is polled.
            lock (world.Gate)
                run.Driver = run.Driver == driver ? null : run.Driver;
        }
    }

    private (RunEvents Events, IReadOnlyList<AssistantStreamEvent> Deltas)? Move(FakeThread thread, FakeRun run, object driver)
    {
        lock (world.Gate)
        {
            // A request that submits the results may already drive the run.
            if (!run.Run.IsRunning || run.Driver != driver)
                return null;
            var events = new RunEvents();
            var isAsked = run.Turn is not null;
            engine.Move(thread, run, events);
            return (events, isAsked || run.Turn is null ? [] : [.. RunDeltas.Of(run)]);
        }
    }

    private bool IsAtWork(FakeRun run)
    {
        lock (world.Gate)
            return run.IsIn(ThreadRunStatus.InProgress);
    }

    private static async Task WriteAsync(FakeExchange exchange, IReadOnlyList<AssistantStreamEvent> events, TimeSpan pause)
    {
        foreach (var item in events)
            await WriteAsync(exchange, item, pause).ConfigureAwait(false);
    }

    private static Task WriteAsync(FakeExchange exchange, AssistantStreamEvent item, TimeSpan pause) => item switch
    {
        ThreadCreatedEvent created => exchange.WriteEventAsync(created.Data, pause, item.Event.Value),
        ThreadRunEvent run => exchange.WriteEventAsync(run.Data, pause, item.Event.Value),
        ThreadRunStepEvent step => exchange.WriteEventAsync(step.Data, pause, item.Event.Value),
        ThreadRunStepDeltaEvent delta => exchange.WriteEventAsync(delta.Data, pause, item.Event.Value),
        ThreadMessageEvent message => exchange.WriteEventAsync(message.Data, pause, item.Event.Value),
        ThreadMessageDeltaEvent delta => exchange.WriteEventAsync(delta.Data, pause, item.Event.Value),
        _ => throw new InvalidOperationException($"A stream has no event for a {item.GetType().Name}."),
    };
}
