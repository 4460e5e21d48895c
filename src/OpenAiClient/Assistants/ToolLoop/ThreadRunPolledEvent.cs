using OpenAi.Functions;

namespace OpenAi.Assistants;

/// <summary>The server was asked for the run; only when it is not streamed.</summary>
/// <param name="Run">The run as it is now.</param>
public sealed record ThreadRunPolledEvent(ThreadRun Run) : ToolLoopEvent;
