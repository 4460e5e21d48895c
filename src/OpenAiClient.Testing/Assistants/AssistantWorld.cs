using OpenAi.Assistants;
using OpenAi.Testing.World;

namespace OpenAi.Testing.Assistants;

/// <summary>All assistants and threads of a server. Its callers must hold the world's lock.</summary>
internal sealed class AssistantWorld(FakeWorld world, RunEngine engine)
{
    public Shelf<Assistant> Assistants { get; } = new("assistant", static assistant => assistant.Id);

    public Shelf<FakeThread> Threads { get; } = new("thread", static thread => thread.Thread.Id);

    /// <summary>The time a run stays in a status; <see langword="null"/> when it advances each time it is fetched.</summary>
    public TimeSpan? StepTime { get; set; }

    /// <summary>Gets a thread whose runs have been advanced to the current time.</summary>
    public FakeThread Thread(string id)
    {
        var thread = Threads[id];
        if (thread.ActiveRun is { Driver: null } run)
            CatchUp(thread, run);
        return thread;
    }

    /// <summary>Advances a run that was fetched.</summary>
    public void Look(FakeThread thread, FakeRun run)
    {
        if (StepTime is null && run.Driver is null)
            engine.Advance(thread, run);
    }

    private void CatchUp(FakeThread thread, FakeRun run)
    {
        var now = world.Clock.GetUtcNow();
        if (now >= run.Run.ExpiresAt)
        {
            engine.Expire(thread, run, new RunEvents());
            return;
        }
        while (StepTime is { } time && run.Run.IsRunning && now - run.Since >= time)
        {
            var since = run.Since + time;
            engine.Advance(thread, run);
            run.Since = since;
        }
    }
}
