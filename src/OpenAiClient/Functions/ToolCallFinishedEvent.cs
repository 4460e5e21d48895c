namespace OpenAi.Functions;

/// <summary>A function call has ended. Calls of one round may end in a different order than they began.</summary>
/// <param name="Result">The result of the call.</param>
public sealed record ToolCallFinishedEvent(ToolCallResult Result) : ToolLoopEvent;
