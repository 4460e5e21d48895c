using OpenAi.Functions;

namespace OpenAi.Assistants;

/// <summary>The loop is over; always the last event.</summary>
/// <param name="Result">What it came to.</param>
public sealed record ThreadToolsCompletedEvent(ThreadToolsResult Result) : ToolLoopEvent;
