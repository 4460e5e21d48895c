namespace OpenAi.Functions;

/// <summary>A function is being called.</summary>
/// <param name="Call">The call.</param>
public sealed record ToolCallStartedEvent(ToolCall Call) : ToolLoopEvent;
