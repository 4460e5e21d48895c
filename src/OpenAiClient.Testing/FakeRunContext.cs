using OpenAi.Assistants;

namespace OpenAi.Testing;

/// <summary>A run when its model is called, so that a test can decide what the model does.</summary>
public sealed class FakeRunContext
{
    internal FakeRunContext(ThreadRun run, IReadOnlyList<ThreadMessage> messages, IReadOnlyList<ThreadRunStep> steps)
    {
        Run = run;
        Messages = messages;
        Steps = steps;
    }

    /// <summary>The run.</summary>
    public ThreadRun Run { get; }

    /// <summary>The thread's messages, the oldest first.</summary>
    public IReadOnlyList<ThreadMessage> Messages { get; }

    /// <summary>The steps of the run so far, the oldest first; tool calls have their outputs.</summary>
    public IReadOnlyList<ThreadRunStep> Steps { get; }

    /// <summary>The text of the user's newest message; the empty string when there is none.</summary>
    public string Question => Messages.LastOrDefault(static message => message.Role == ThreadMessageRole.User)?.Text ?? "";
}
