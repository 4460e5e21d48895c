namespace OpenAi.Functions;

/// <summary>A call of a function is over. Calls of one round may end in another order than they began.</summary>
/// <param name="Result">What it came to.</param>
public sealed record ToolCallFinishedEvent(ToolCallResult Result) : ToolLoopEvent;
