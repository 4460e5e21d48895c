using OpenAi.Functions;

namespace OpenAi.Responses;

/// <summary>The loop is over; always the last event.</summary>
/// <param name="Result">What it came to.</param>
public sealed record ResponseToolsCompletedEvent(ResponseToolsResult Result) : ToolLoopEvent;
