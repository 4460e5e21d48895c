using OpenAi.Assistants;

namespace OpenAi.Testing.Assistants;

/// <summary>The events of a run in their order, for a stream.</summary>
internal sealed class RunEvents
{
    private readonly List<AssistantStreamEvent> _events = [];

    public IReadOnlyList<AssistantStreamEvent> All => _events;

    public void Thread(AssistantThread thread) => _events.Add(new ThreadCreatedEvent { Event = AssistantEventType.ThreadCreated, Data = thread });

    public void Run(FakeRun run) => Run(run, run.Run.Status!.Value);

    public void Run(FakeRun run, string what) => _events.Add(new ThreadRunEvent { Event = "thread.run." + what, Data = run.Run });

    public void Step(ThreadRunStep step) => Step(step, step.Status!.Value);

    public void Step(ThreadRunStep step, string what) => _events.Add(new ThreadRunStepEvent { Event = "thread.run.step." + what, Data = step });

    public void Message(ThreadMessage message) => Message(message, message.Status!.Value);

    public void Message(ThreadMessage message, string what) => _events.Add(new ThreadMessageEvent { Event = "thread.message." + what, Data = message });
}
