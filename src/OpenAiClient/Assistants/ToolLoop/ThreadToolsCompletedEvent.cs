using OpenAi.Functions;

namespace OpenAi.Assistants;

/// <summary>The loop has ended; always the last event.</summary>
/// <param name="Result">The result.</param>
public sealed record ThreadToolsCompletedEvent(ThreadToolsResult Result) : ToolLoopEvent;
