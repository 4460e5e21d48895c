namespace OpenAi.Functions;

/// <summary>A function call begins.</summary>
/// <param name="Call">The call.</param>
public sealed record ToolCallStartedEvent(ToolCall Call) : ToolLoopEvent;
