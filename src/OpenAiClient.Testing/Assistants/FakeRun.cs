using OpenAi.Assistants;
using OpenAi.Testing.World;

namespace OpenAi.Testing.Assistants;

/// <summary>A run and what it is about to do. The records in it are replaced, never changed, so that they can be handed out.</summary>
internal sealed class FakeRun(ThreadRun run, DateTimeOffset since)
{
    public ThreadRun Run { get; set; } = run;

    public Shelf<ThreadRunStep> Steps { get; } = new("run step", static step => step.Id);

    /// <summary>When it came into its status.</summary>
    public DateTimeOffset Since { get; set; } = since;

    /// <summary>What the model has begun to do; <see langword="null"/> until it is asked.</summary>
    public FakeTurn? Turn { get; set; }

    public ThreadRunStep? Step { get; set; }

    public ThreadMessage? Message { get; set; }

    /// <summary>The stream that moves it, so that nobody else does; <see langword="null"/> when it is polled.</summary>
    public object? Driver { get; set; }

    /// <summary>Whether it goes further by itself or by its caller's answer; its thread is locked as long.</summary>
    public bool IsActive => Run.IsRunning || Run.Status == ThreadRunStatus.RequiresAction;

    public bool IsIn(ThreadRunStatus status) => Run.Status == status;
}
