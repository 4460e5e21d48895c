using OpenAi.Functions;

namespace OpenAi.Chat;

/// <summary>The loop is over; always the last event.</summary>
/// <param name="Result">What it came to.</param>
public sealed record ChatToolsCompletedEvent(ChatToolsResult Result) : ToolLoopEvent;
