using OpenAi.Assistants;
using OpenAi.Testing.World;

namespace OpenAi.Testing.Assistants;

/// <summary>A run and its next step. The records in it are replaced and never changed, so they can be returned to callers.</summary>
internal sealed class FakeRun(ThreadRun run, DateTimeOffset since)
{
    public ThreadRun Run { get; set; } = run;

    public Shelf<ThreadRunStep> Steps { get; } = new("run step", static step => step.Id);

    /// <summary>The time when the run entered its status.</summary>
    public DateTimeOffset Since { get; set; } = since;

    /// <summary>The turn that the model has started; <see langword="null"/> until the model is called.</summary>
    public FakeTurn? Turn { get; set; }

    public ThreadRunStep? Step { get; set; }

    public ThreadMessage? Message { get; set; }

    /// <summary>The stream that advances the run, so that polling does not; <see langword="null"/> when the run is polled.</summary>
    public object? Driver { get; set; }

    /// <summary>Whether the run is not at its end yet, which locks its thread.</summary>
    public bool IsActive => Run.IsRunning || Run.Status == ThreadRunStatus.RequiresAction;

    public bool IsIn(ThreadRunStatus status) => Run.Status == status;
}
