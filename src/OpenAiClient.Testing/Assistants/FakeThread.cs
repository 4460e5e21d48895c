using OpenAi.Assistants;
using OpenAi.Testing.World;

namespace OpenAi.Testing.Assistants;

/// <summary>A thread and everything that belongs to it.</summary>
internal sealed class FakeThread(AssistantThread thread)
{
    public AssistantThread Thread { get; set; } = thread;

    public Shelf<ThreadMessage> Messages { get; } = new("message", static message => message.Id);

    public Shelf<FakeRun> Runs { get; } = new("run", static run => run.Run.Id);

    public FakeRun? ActiveRun => Runs.Items.LastOrDefault(static run => run.IsActive);

    public FakeRunContext ContextOf(FakeRun run) => new(run.Run, [.. Messages.Items], [.. run.Steps.Items]);

    public void CheckUnlocked(string what)
    {
        if (ActiveRun is { } active)
            throw new FakeRefusal(new FakeError(400, null, $"The thread {Thread.Id} does not accept a {what} while its run {active.Run.Id} is active."));
    }
}
