using OpenAi.Assistants;
using OpenAi.Testing.World;

namespace OpenAi.Testing.Assistants;

/// <summary>All assistants and threads of a server. Its callers hold the world's gate.</summary>
internal sealed class AssistantWorld(FakeWorld world, RunEngine engine)
{
    public Shelf<Assistant> Assistants { get; } = new("assistant", static assistant => assistant.Id);

    public Shelf<FakeThread> Threads { get; } = new("thread", static thread => thread.Thread.Id);

    /// <summary>How long a run stays in a status; <see langword="null"/> when it moves as it is looked at.</summary>
    public TimeSpan? StepTime { get; set; }

    /// <summary>A thread whose runs are as far as the clock says.</summary>
    public FakeThread Thread(string id)
    {
        var thread = Threads[id];
        if (thread.ActiveRun is { Driver: null } run)
            CatchUp(thread, run);
        return thread;
    }

    /// <summary>Someone has looked at a run.</summary>
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
