using OpenAi.Functions;

namespace OpenAi.Assistants;

/// <summary>The run was polled; raised only when the run is not streamed.</summary>
/// <param name="Run">The updated run.</param>
public sealed record ThreadRunPolledEvent(ThreadRun Run) : ToolLoopEvent;
